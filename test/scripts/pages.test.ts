// The pages as Google takes them: one file each, nothing that its servers would strip, cut or fetch.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../scripts/pages.ts';

const pageOf = (name: string) => readFileSync(new URL(`../../dist/${name}.html`, import.meta.url), 'utf8');
const scriptOf = (page: string) => /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';

describe.each(Object.keys(PAGES))('the page %s', (name) => {
  const page = pageOf(name);

  it('holds one style and one script, and is told its language and scope in its first lines', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/script/g)).toHaveLength(1);
    expect(page.match(/<style>/g)).toHaveLength(1);
    expect(page).toContain('<html lang="th" data-scope="province">');
    expect(scriptOf(page).length).toBeGreaterThan(1000);
  });

  it('has nothing that HtmlService reads as its own: scriptlets, comments, template literals', () => {
    expect(page).not.toContain('<?');
    expect(page).not.toContain('<!--');
    expect(scriptOf(page)).not.toContain('`');
  });

  it('fetches nothing', () => {
    expect(page).not.toMatch(/(src|href)=["']?https?:/);
    // `url(#…)` means the page itself.
    expect(page).not.toMatch(/@import|url\((?!"?data:|#)/);
  });
});
