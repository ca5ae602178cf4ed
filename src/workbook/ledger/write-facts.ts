// Adds what was done to the ledger: all lines of an act in one write, so that it is there as a whole or not at all.

import type { Entry, Fact } from '../../domain/month/entry';
import type { Language } from '../../words/text';
import { type Book, gridSize, type NamedSheet, noteLedgerEnd } from '../book/book';
import { columnNumbers } from '../reading/table';
import { LEDGER_COLUMNS, ledgerTab } from '../tabs/ledger';
import { HEADER_ROW } from '../tabs/tab';
import { asTextInTexts } from '../writing/cell-text';
import { wholeTab, wholeTop } from './ledger-headers';
import { textsOf, withCodes } from './ledger-line';
import { ledgerTabs, tabAfter } from './ledger-tabs';

/**
 * Rows of a tab from which on the ledger goes on in another one: more than a year of the largest province fills. Google would take far more (10
 * million cells in a spreadsheet, of which these are 280,000), but each command reads a year of it, and people scroll through it.
 */
export const MOST_LINES = 20_000;

/** Added at once where the tab is too small: else each act would enlarge it. */
const SPARE_ROWS = 200;

export interface Acted {
  who: string;
  /** In Thailand, `YYYY-MM-DDTHH:MM`: not before the last line's. */
  at: string;
  language: Language;
  province: string;
}

/** The tab that is written to, and its last row. `isEmpty`: no line stands in any. */
function openLedger(book: Book, acted: Acted, isEmpty: boolean): { named: NamedSheet; last: number } {
  const tabs = ledgerTabs(book);
  const newest = tabs[tabs.length - 1];
  const last = newest ? newest.sheet.getLastRow() : 0;
  if (newest && last >= MOST_LINES) return { named: wholeTab(book, tabAfter(newest), acted), last: HEADER_ROW };
  // One in which no line stands yet may have been broken off while it was made.
  const isBegun = !isEmpty && last > HEADER_ROW;
  if (newest && isBegun) return { named: newest, last };
  const named = wholeTab(book, newest ? { ...ledgerTab, key: newest.key } : ledgerTab, acted);
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
  const numbers = columnNumbers(wholeTop(book, opened.named, last, acted));
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
  return {
    add(facts) {
      const texts = facts.map((fact) => textsOf(fact, acted));
      const lines = withCodes(texts, code);
      const missing = last + lines.length - size;
      if (missing > 0) {
        sheet.insertRowsAfter(size, missing + SPARE_ROWS);
        size += missing + SPARE_ROWS;
      }
      sheet
        .getRange(last + 1, 1, lines.length, width)
        .setNumberFormat('@')
        .setValues(lines.map(rowOf));
      const added = facts.map((fact, index) => ({
        ...fact,
        at: acted.at,
        who: acted.who,
        code: (lines[index] as string[])[LEDGER_COLUMNS.length] as string,
        place: { tab: name, row: last + 1 + index, column: numbers.get('ledgerAct') || 1 },
      }));
      last += lines.length;
      code = (added[added.length - 1] as Entry).code;
      // Behind the lines: an act that is broken off between the two is there, and at worst its own lines could be taken away unseen.
      noteLedgerEnd(book, code);
      return added;
    },
    settle: () => SpreadsheetApp.flush(),
  };
}

/** `lastCode`: of the last line that is there. Returns what was added. */
export function writeFacts(book: Book, facts: readonly Fact[], lastCode: string, acted: Acted): Entry[] {
  return openedLedger(book, lastCode, acted).add(facts);
}
