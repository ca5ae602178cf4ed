// The pages as Google takes them: one file each, nothing that its servers would strip, cut or fetch.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../scripts/pages.ts';
import { safeScript } from '../../scripts/safe-script.ts';
import { safeStyle } from '../../scripts/safe-style.ts';
import { harmIn } from '../../scripts/safe-text.ts';
import { onItsWay } from '../support/shown/on-its-way';

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

describe.each([...Object.keys(PAGES), 'Words', 'Pictures'])('what is built of %s', (name) => {
  it('arrives as it is, whatever of what is reported HtmlService does to it', () => {
    expect(harmIn(pageOf(name))).toBeNull();
    expect(onItsWay(pageOf(name))).toBe(pageOf(name));
  });
});

describe('a script in safe writing', () => {
  const HARMFUL = String.raw`(function(){
    var $1 = 'https://a/*b*/ $1 $& ขั้น', $ = "// ${'ก'.repeat(3000)}", key = { "a//b": 1, 'ข': 2 };
    var texts = [/https?:\/\//.test($1), /[/*]/.exec($1)[0], /\/*$/.test('a//'), 'a"b'.replace(/"/g, "$&$&"), "\\//\u0e01"];
    return JSON.stringify([$1, $, key, texts, $1.length/ /b/.source.length]);
  })()`;

  it('means the same', () => {
    const safe = safeScript(HARMFUL);
    expect(harmIn(safe)).toBeNull();
    const [meant, said] = [HARMFUL, safe].map((script) => runInNewContext(script) as string);
    expect(said).toBe(meant);
    expect(meant).toContain('https://a/*b*/ $1 $& ขั้น');
  });

  it('lets no template pass', () => {
    expect(() => safeScript('const a = `b`')).toThrow('template');
  });
});

it('a style in safe writing holds the same file', () => {
  const file = `data:font/woff2;base64,${'ab//cd/*'.repeat(400)}`;
  const safe = safeStyle(`a{color:red}b{src:url(${file})}`);
  expect(harmIn(safe)).toBeNull();
  const written = /url\("([\s\S]*?)"\)/.exec(safe)?.[1] ?? '';
  expect(written.replace(/\\\n/g, '').replace(/\\2f /g, '/')).toBe(file);
});
