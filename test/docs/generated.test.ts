// The tables of rules and functions in the guides say what the add-on says of itself: npm run guides writes them anew.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/text';
import { TABLES, withTable } from '../support/guides/tables';
import { read } from './house';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const pages = Object.entries(TABLES).flatMap(([name, make]) =>
  LANGUAGES.map((language) => ({ path: `docs/reference/${name}${language === 'th' ? '.th' : ''}.md`, make, language })),
);

describe.each(pages)('$path', ({ path, make, language }) => {
  it('is as its words are: npm run guides writes it anew', async () => {
    const page = read(path);
    const made = await make(language);
    expect(made.split('\n').length).toBeGreaterThan(10);
    expect(page).toContain('<!-- table -->');
    await expect(withTable(page, made)).toMatchFileSnapshot(`${ROOT}/${path}`);
  });
});
