// Tabs of the office's own that are named like those of the add-on, with what was typed on them.
import { newSheet } from '../../../local/workbook/cells.ts';
import { insertSheet } from '../../../local/workbook/structure.ts';
import { typeInto } from '../../../local/workbook/typing/edits.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { isMadeBefore, outputIds, outputTab } from '../../../src/indicators/outputs';
import type { Language } from '../../../src/words/text';
import { TAB_NAMES } from '../../../src/words/workbook/tabs';
import { OWNER } from './office';

/** A list that an office may well keep: its headers look like a registry's and like settings. */
const TYPED = [
  ['งานของสำนักงาน', '', '', ''],
  ['อำเภอ', 'ประเภท', 'ชื่อ อปท.', 'ค่า'],
  ['North', 'อบต.', 'อบต.ของเรา', '4'],
  ['รายการ', '=1+1', '70%', '1/2'],
];

/** Inserts it before the tab of that number; the first is 0. */
export function ownTab(book: Workbook, name: string, index: number = book.sheets.length, typed = TYPED): Sheet {
  const sheet = newSheet(book, name);
  insertSheet(book, sheet, index);
  typed.forEach((row, at) => {
    for (const [column, text] of row.entries()) if (text !== '') typeInto(book, OWNER, sheet.id, at, column, text);
  });
  return sheet;
}

const isMade = (id: string) => !/^(?:ledger|new-year|before-change)$/.test(id) && isMadeBefore(id);

/** The names of all tabs that set-up makes in that language, without the districts'. */
export function namesIn(language: Language): string[] {
  const named = [...Object.entries(TAB_NAMES), ...outputIds().map((id) => [id, outputTab(id)] as const)];
  return named.filter(([id]) => isMade(id)).map(([, name]) => name[language]);
}

/** All that stands on a tab, and how it looks. */
export function copyOf(sheets: readonly Sheet[]): Sheet[] {
  return structuredClone([...sheets]);
}
