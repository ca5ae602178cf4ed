// The contract on the local host: what the add-on relies on, as a script that can run on Google too.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadAddOn } from '../../local/runtime.ts';
import { emptyBook, OWNER } from '../support/office';

it('every fact holds', () => {
  const code = readFileSync(new URL('facts.js', import.meta.url), 'utf8');
  const book = emptyBook();
  const result = loadAddOn({ code, workbook: book, user: OWNER }).call('runContract', []) as {
    facts: number;
    broken: unknown[];
  };
  expect(result.broken).toEqual([]);
  expect(result.facts).toBeGreaterThan(10);
  expect(book.sheets).toHaveLength(1);
});
