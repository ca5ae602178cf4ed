// The open workbook, and its tabs found by their developer metadata: a tab without our mark is the office's own, whatever its name is.
import { addMark, type Marks } from '../marks/marks';
import { addToIndex, writeIndex } from '../marks/tab-index';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The metadata key; its value says which tab this is: `settings`, `registry`, `district:ลอง`, `output:summary`. */
export const TAB_METADATA = 'khanton.tab';

export interface NamedSheet {
  sheet: Sheet;
  id: number;
  name: string;
  /** What its mark says; '' for a tab that is none of ours. */
  key: string;
  /** This execution inserted it: it has nothing but what was done to it since. */
  isInserted?: true;
  /** Nothing was done to it since this execution inserted it. */
  isJustInserted?: boolean;
}

/** Rows and columns of a tab, blank ones too. */
export interface GridSize {
  rows: number;
  columns: number;
}

export interface Book {
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  marks: Marks;
  /** In tab order. */
  sheets: NamedSheet[];
  /** False where the index of the tabs does not say what is known here. */
  isIndexed: boolean;
  /** The code of the ledger's last line, as it was noted when that was written; null where none was. */
  ledgerEnd: string | null;
  /** Codes of last lines that were gone when the next one was written, which follows from them. */
  ledgerGaps: readonly string[];
  /** True while no tab bears a mark and the keys were told from names and headers: such a workbook is read, not written. */
  isUnmarked: boolean;
  /** Of a tab that was just inserted; null before the first. */
  newSize: GridSize | null;
  /** The tabs made now that got another name than they should have: a tab of the office's own has it. */
  beside: { wanted: string; name: string }[];
}

/** After a command, which may have made tabs: the next one finds all of them in the index. What was told from names alone is in no index. */
export function keepIndex(book: Book): void {
  if (book.isUnmarked) return;
  if (!book.isIndexed) writeIndex(book.marks, indexOf(book));
  book.isIndexed = true;
}

const indexOf = ({ sheets, ledgerEnd, ledgerGaps }: Book) => ({ tabs: sheets, ledgerEnd, ledgerGaps });

/** One call, behind the line's own write; where the index is not up to date, the end of the command writes both. */
export function noteLedgerEnd(book: Book, code: string): void {
  if (book.ledgerEnd === code) return;
  book.ledgerEnd = code;
  if (book.isIndexed) addToIndex(book.marks, indexOf(book));
}

/** What is noted of a ledger that is another file's, or is gone with its year. */
export function forgetLedger(book: Book): void {
  book.ledgerEnd = null;
  book.ledgerGaps = [];
}

/** The tabs with a mark, in tab order: more than one where a tab was copied. */
export function findTabs(book: Book, key: string): NamedSheet[] {
  return book.sheets.filter((named) => named.key === key);
}

/** The first of them, where several bear its mark. */
export function findTab(book: Book, key: string): NamedSheet | null {
  return findTabs(book, key)[0] || null;
}

/**
 * Inserts a tab with its mark. `index` counts from 0; without it the tab comes last. An empty one of that name is taken as it is: a run that
 * was broken off between the two left it, or somebody prepared it.
 */
export function addTab(book: Book, key: string, name: string, index: number = book.sheets.length): NamedSheet {
  const begun = book.sheets.filter(
    (named) => named.key === '' && named.name === name && named.sheet.getLastRow() === 0,
  )[0];
  if (begun) return register(book, begun, key, index);
  const free = freeName(book, name);
  if (free.isBeside) book.beside.push({ wanted: name, name: free.name });
  const sheet = book.spreadsheet.insertSheet(free.name, index);
  const named: NamedSheet = {
    sheet,
    id: sheet.getSheetId(),
    name: free.name,
    key,
    isInserted: true,
    isJustInserted: true,
  };
  return register(book, named, key, index);
}

/** Takes an existing tab as the one with this key. */
export function register(book: Book, named: NamedSheet, key: string, index: number): NamedSheet {
  addMark(named.sheet, TAB_METADATA, key);
  if (book.sheets.indexOf(named) < 0) book.sheets.splice(index, 0, named);
  named.key = key;
  book.isIndexed = false;
  return named;
}

/** Google refuses a longer name; room is left for a number behind it. */
const LONGEST_NAME = 95;

/** `isBeside`: a tab that is none of ours has the name. Tabs are told apart without regard to case, as in an .xlsx file. */
function freeName(book: Book, wanted: string): { name: string; isBeside: boolean } {
  const called = (name: string) => book.sheets.filter((sheet) => sheet.name.toLowerCase() === name.toLowerCase())[0];
  const name = wanted.length > LONGEST_NAME ? `${wanted.slice(0, LONGEST_NAME - 1)}…` : wanted;
  const holder = called(name);
  if (!holder) return { name, isBeside: false };
  let number = 2;
  while (called(`${name} (${number})`)) number += 1;
  return { name: `${name} (${number})`, isBeside: holder.key === '' };
}

/** All tabs are as large when they are inserted: the first one is asked. */
export function gridSize(named: NamedSheet, book: Book): GridSize {
  const { sheet, isJustInserted } = named;
  // Whoever asks is about to change it.
  named.isJustInserted = false;
  if (isJustInserted && book.newSize) return book.newSize;
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (isJustInserted) book.newSize = size;
  return size;
}
