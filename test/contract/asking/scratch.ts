// The tabs that facts work on: one each, made when it is asked and deleted when it has answered.
import type { Fact, Scratch } from './fact';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const PREFIX = 'contract ';

export const scratchName = ({ id }: Fact) => PREFIX + id;

/** The fact's tab where it was prepared; else null. */
export function preparedScratch(book: Spreadsheet, fact: Fact): Scratch | null {
  const sheet = book.getSheetByName(scratchName(fact));
  return sheet && { book, sheet };
}

/** Without what a run that was broken off has left. */
export function newScratch(book: Spreadsheet, fact: Fact): Scratch {
  const left = book.getSheetByName(scratchName(fact));
  if (left) book.deleteSheet(left);
  return { book, sheet: book.insertSheet(scratchName(fact), book.getSheets().length) };
}

/** Also where the fact renamed it, or made others. Whoever may not delete it leaves it to the owner. */
export function clearScratch(book: Spreadsheet, { sheet }: Scratch, known: readonly number[]): void {
  try {
    book.deleteSheet(sheet);
    for (const other of book.getSheets()) if (known.indexOf(other.getSheetId()) < 0) book.deleteSheet(other);
    SpreadsheetApp.flush();
  } catch {
    // It is deleted when everything is asked anew.
  }
}

/** Those that another asker had to leave are the owner's to delete; `keep`: facts that have not answered. */
export function deleteScratches(book: Spreadsheet, keep: readonly Fact[]): void {
  const kept = keep.map(scratchName);
  for (const sheet of book.getSheets()) {
    const name = sheet.getName();
    if (name.indexOf(PREFIX) === 0 && kept.indexOf(name) < 0) book.deleteSheet(sheet);
  }
}
