// The made-up sample of 2559: evidence and welfare funds in one workbook.
import { readFileSync } from 'node:fs';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { setUpBook } from './office';

export const FICTITIOUS_ROSTER = readFileSync(new URL('../../../samples/fictitious-2559.tsv', import.meta.url), 'utf8');

/** Set up by the add-on; each caller gets its own. */
export function fictitiousBook(language: 'th' | 'en' = 'th'): Workbook {
  return setUpBook({ province: 'สมมติ', year: 2559, roster: FICTITIOUS_ROSTER, language });
}

/** The roster's lines by header, read without the add-on. */
export function fictitiousLines(): Record<string, string>[] {
  const [header = [], ...lines] = FICTITIOUS_ROSTER.trim()
    .split('\n')
    .map((line) => line.split('\t'));
  return lines.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}
