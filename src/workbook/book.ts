// The open workbook, and its tabs found by their developer metadata; by their names where a file has lost it.
import { comparable } from '../domain/thai-text';
import { OUTPUT_TABS } from '../words/outputs';
import { TAB_NAMES } from '../words/tabs';
import { LANGUAGES, type Text } from '../words/text';
import { addMark } from './marks';
import { indexedKeys, writeIndex } from './tab-index';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The metadata key; its value says which tab this is: `settings`, `registry`, `district:ลอง`, `output:summary`. */
export const TAB_METADATA = 'khanton.tab';

export interface NamedSheet {
  sheet: Sheet;
  id: number;
  name: string;
  /** What its mark says; '' for a tab that is none of ours. */
  key: string;
}

export interface Book {
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** In tab order. */
  sheets: NamedSheet[];
  /** False where the index of the tabs does not say what is known here. */
  isIndexed: boolean;
}

const KNOWN_NAMES: readonly [string, Text][] = [
  ...Object.entries(TAB_NAMES),
  ...Object.entries(OUTPUT_TABS).map(([id, name]): [string, Text] => [`output:${id}`, name]),
];

/** Two calls a tab and a few more, however many rows there are; six a tab where the index has to be made anew. */
export function openBook(): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const found = spreadsheet.getSheets().map((sheet) => ({ sheet, id: sheet.getSheetId(), name: sheet.getName() }));
  const indexed = indexedKeys(spreadsheet, found);
  const keys = indexed || ownKeys(spreadsheet, found);
  const sheets = found.map((named, index) => ({ ...named, key: keys[index] as string }));
  return { spreadsheet, sheets, isIndexed: indexed !== null };
}

/** What each tab's own mark says, or its name. */
function ownKeys(spreadsheet: Book['spreadsheet'], sheets: readonly Omit<NamedSheet, 'key'>[]): string[] {
  const keys = new Map<number, string>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(TAB_METADATA).find()) {
    const sheet = metadata.getLocation().getSheet();
    if (sheet) keys.set(sheet.getSheetId(), metadata.getValue() || '');
  }
  return sheets.map(({ id, name }) => keys.get(id) || keyByName(name, keys) || '');
}

/** After a command, which may have made tabs: the next one finds all of them in the index. */
export function keepIndex(book: Book): void {
  if (!book.isIndexed) writeIndex(book.spreadsheet, book.sheets);
  book.isIndexed = true;
}

/** A name counts only while no tab bears the mark: a copy of a tab is no second one just for its name. */
function keyByName(name: string, keys: ReadonlyMap<number, string>): string | null {
  const taken = Array.from(keys.values());
  const known = KNOWN_NAMES.filter(([, text]) =>
    LANGUAGES.some((language) => comparable(text[language]) === comparable(name)),
  )[0];
  return known && taken.indexOf(known[0]) < 0 ? known[0] : null;
}

/** The tabs with a mark, in tab order: more than one where a tab was copied. `names` are tried where no tab bears the mark. */
export function findTabs(book: Book, key: string, names: readonly string[] = []): NamedSheet[] {
  const found = book.sheets.filter((named) => named.key === key);
  if (found.length) return found;
  const wanted = names.map(comparable);
  return book.sheets.filter((named) => !named.key && wanted.indexOf(comparable(named.name)) >= 0).slice(0, 1);
}

export function findTab(book: Book, key: string, names: readonly string[] = []): NamedSheet | null {
  return findTabs(book, key, names)[0] || null;
}

/** Inserts a tab with its mark. `index` counts from 0; without it the tab comes last. */
export function addTab(book: Book, key: string, name: string, index: number = book.sheets.length): NamedSheet {
  const sheet = book.spreadsheet.insertSheet(freeName(book, name), index);
  return register(book, { sheet, id: sheet.getSheetId(), name: sheet.getName(), key }, key, index);
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

function freeName(book: Book, wanted: string): string {
  const taken = book.sheets.map((sheet) => sheet.name);
  const name = wanted.length > LONGEST_NAME ? `${wanted.slice(0, LONGEST_NAME - 1)}…` : wanted;
  if (taken.indexOf(name) < 0) return name;
  let number = 2;
  while (taken.indexOf(`${name} (${number})`) >= 0) number += 1;
  return `${name} (${number})`;
}
