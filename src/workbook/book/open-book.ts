// Opens the workbook: which tab is which, by their marks; in one that has lost them all, by names and headers, to be read until it is asked about.

import { marksOf } from '../marks/marks';
import { readIndex } from '../marks/tab-index';
import { unmarkedKeys } from '../marks/unmarked';
import { type Book, type NamedSheet, register, TAB_METADATA } from './book';

/** Two calls a tab and a few more, however many rows there are; six a tab where the index has to be made anew. */
export function openBook(): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marks = marksOf(spreadsheet);
  const found = spreadsheet.getSheets().map((sheet) => ({ sheet, id: sheet.getSheetId(), name: sheet.getName() }));
  const { keys: indexed, ledgerEnd, ledgerGaps } = readIndex(marks, found);
  const marked = indexed || markedKeys(spreadsheet, found);
  const isMarked = marked.some((key) => key !== '');
  const keys = isMarked ? marked : unmarkedKeys(found);
  const sheets = found.map((named, index): NamedSheet => ({ ...named, key: keys[index] as string }));
  const isUnmarked = !isMarked && keys.some((key) => key !== '');
  return {
    spreadsheet,
    marks,
    sheets,
    isIndexed: indexed !== null && !isUnmarked,
    ledgerEnd,
    ledgerGaps,
    isUnmarked,
    newSize: null,
    beside: [],
  };
}

/** What each tab's own mark says. */
function markedKeys(spreadsheet: Book['spreadsheet'], sheets: readonly Pick<NamedSheet, 'id'>[]): string[] {
  const keys = new Map<number, string>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(TAB_METADATA).find()) {
    const sheet = metadata.getLocation().getSheet();
    if (sheet) keys.set(sheet.getSheetId(), metadata.getValue() || '');
  }
  return sheets.map(({ id }) => keys.get(id) || '');
}

/** Those that were told from names and headers, in tab order. */
export function toldFromNames({ sheets, isUnmarked }: Book): NamedSheet[] {
  return isUnmarked ? sheets.filter(({ key }) => key !== '') : [];
}

/** Once somebody has confirmed that they are ours: they get their marks again. */
export function markAgain(book: Book): void {
  for (const named of toldFromNames(book)) register(book, named, named.key, 0);
  book.isUnmarked = false;
}
