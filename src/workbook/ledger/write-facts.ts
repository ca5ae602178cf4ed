// Adds what was done to the ledger: all lines of an act in one write, so that it is there as a whole or not at all.

import type { CellValue } from '../../domain/measures/step';
import type { Entry, Fact } from '../../domain/month/entry';
import { dayInThailand, timeInThailand } from '../../domain/time/calendar';
import type { Language } from '../../words/text';
import { addTab, type Book, findTabs, gridSize, type NamedSheet } from '../book/book';
import { ensureTab } from '../ensure/ensure-tab';
import { protectLedger } from '../ensure/protect';
import { columnNumbers, findTable, HEADER_SEARCH } from '../reading/table';
import { LEDGER_COLUMNS, ledgerTab } from '../tabs/ledger';
import { asTextInTexts } from '../writing/cell-text';
import { textsOf, withCodes } from './ledger-line';

/** A longer ledger goes on in another tab. */
export const MOST_LINES = 20_000;

export interface Acted {
  who: string;
  now: Date;
  language: Language;
  province: string;
}

function newTab(book: Book, { language, province }: Acted): NamedSheet {
  const content = { tab: ledgerTab, rows: [], title: { province }, language, keyOf: () => null };
  const { named, isNew } = ensureTab(book, content);
  protectLedger(named, language, isNew);
  return named;
}

/** The tab that is written to, and its last row. */
function openLedger(book: Book, acted: Acted, isEmpty: boolean): { named: NamedSheet; last: number } {
  const tabs = findTabs(book, ledgerTab.key);
  const newest = tabs[tabs.length - 1];
  const last = newest ? newest.sheet.getLastRow() : 0;
  // One in which no line stands yet may have been broken off while it was made.
  if (newest && !isEmpty && last > 0 && last < MOST_LINES) return { named: newest, last };
  if (newest && last >= MOST_LINES) {
    const { name } = ledgerTab;
    const next = addTab(book, ledgerTab.key, name[acted.language]);
    const others = { ...book, sheets: book.sheets.filter((sheet) => sheet === next || sheet.key !== ledgerTab.key) };
    return { named: newTab(others, acted), last: next.sheet.getLastRow() };
  }
  const named = newTab(book, acted);
  return { named, last: named.sheet.getLastRow() };
}

/** A ledger that is open: what is added to it stands below what was added before. */
export interface OpenedLedger {
  /** All lines in one write. Returns what was added. */
  add(facts: readonly Fact[]): Entry[];
  /** What was added stands there before anything else is done. */
  settle(): void;
}

/** For whoever writes once, and for whoever does something between two lines. `lastCode`: of the last line that is there. */
export function openedLedger(book: Book, lastCode: string, acted: Acted): OpenedLedger {
  const opened = openLedger(book, acted, lastCode === '');
  const { sheet, name } = opened.named;
  let { last } = opened;
  let code = lastCode;
  const top = sheet.getRange(1, 1, Math.min(last, HEADER_SEARCH), sheet.getLastColumn()).getValues() as CellValue[][];
  const numbers = columnNumbers(findTable(name, top, ledgerTab.columns));
  const ids = [...LEDGER_COLUMNS, 'ledgerCode'];
  const width = Math.max(...numbers.values());
  let { rows: size } = gridSize(opened.named, book);
  const rowOf = (line: readonly string[]) => {
    const row = new Array<string>(width).fill('');
    ids.forEach((id, index) => {
      const column = numbers.get(id);
      if (column) row[column - 1] = asTextInTexts(line[index] as string);
    });
    return row;
  };
  const at = `${dayInThailand(acted.now)}T${timeInThailand(acted.now)}`;
  return {
    add(facts) {
      const texts = facts.map((fact) => textsOf(fact, acted));
      const lines = withCodes(texts, code);
      const missing = last + lines.length - size;
      if (missing > 0) {
        sheet.insertRowsAfter(size, missing);
        size += missing;
      }
      sheet
        .getRange(last + 1, 1, lines.length, width)
        .setNumberFormat('@')
        .setValues(lines.map(rowOf));
      const added = facts.map((fact, index) => ({
        ...fact,
        at,
        who: acted.who,
        code: (lines[index] as string[])[LEDGER_COLUMNS.length] as string,
        place: { tab: name, row: last + 1 + index, column: numbers.get('ledgerAct') || 1 },
      }));
      last += lines.length;
      code = (added[added.length - 1] as Entry).code;
      return added;
    },
    settle: () => SpreadsheetApp.flush(),
  };
}

/** `lastCode`: of the last line that is there. Returns what was added. */
export function writeFacts(book: Book, facts: readonly Fact[], lastCode: string, acted: Acted): Entry[] {
  return openedLedger(book, lastCode, acted).add(facts);
}
