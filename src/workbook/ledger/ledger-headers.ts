// The headers of the ledger's tabs: a column that was deleted is added again; one whose header was changed is left to a person, since what stands
// below it belongs to it.

import type { CellValue } from '../../domain/measures/step';
import type { Language } from '../../words/text';
import type { Book, NamedSheet } from '../book/book';
import { Refusal } from '../book/refusal';
import { missingColumns } from '../ensure/add-columns';
import { ensureTab } from '../ensure/ensure-tab';
import { protectLedger } from '../ensure/protect';
import { findTable, HEADER_SEARCH, type Table } from '../reading/table';
import type { Settings } from '../settings/settings';
import { headerText } from '../tabs/column';
import { ledgerTab } from '../tabs/ledger';
import type { Tab } from '../tabs/tab';
import { ledgerTabs } from './ledger-tabs';

/** The rows in which headers stand, however long the tab has become. `last`: its last row, not 0. Three calls. */
export function topOf({ sheet, name }: NamedSheet, last: number): Table {
  const top = sheet.getRange(1, 1, Math.min(last, HEADER_SEARCH), sheet.getLastColumn());
  return findTable(name, top.getValues() as CellValue[][], ledgerTab);
}

export interface ForTitle {
  language: Language;
  province: string;
}

/** Also one that was broken off while it was made is made whole. */
export function wholeTab(book: Book, tab: Tab, { language, province }: ForTitle): NamedSheet {
  const content = { tab, rows: [], title: { province }, language, keyOf: () => null };
  const { named, isNew } = ensureTab(book, content);
  protectLedger(named, language, isNew);
  return named;
}

/** With all columns: what has no column would be written nowhere. Throws a Refusal where a header was changed, or all are gone. */
export function wholeTop(book: Book, named: NamedSheet, last: number, title: ForTitle): Table {
  const table = topOf(named, last);
  if (!table.missing.length) return table;
  const added = missingColumns(table, ledgerTab);
  if (table.headerRow < 0 || added.length < table.missing.length) {
    const changed = table.missing.filter((column) => table.headerRow < 0 || added.indexOf(column) < 0);
    const headers = changed.map((column) => `"${headerText(column, title.language)}"`).join(' ');
    throw new Refusal('ledger-headers', { tab: named.name, headers }, title.language);
  }
  wholeTab(book, { ...ledgerTab, key: named.key }, title);
  return topOf(named, last);
}

/** For set-up: what can be added is. Four calls a tab where nothing is missing. */
export function ensureHeaders(book: Book, named: NamedSheet, settings: Pick<Settings, 'language' | 'province'>): void {
  const last = named.sheet.getLastRow();
  if (last === 0) return;
  const table = topOf(named, last);
  if (table.headerRow >= 0 && missingColumns(table, ledgerTab).length)
    wholeTab(book, { ...ledgerTab, key: named.key }, settings);
}

/** What a self-check looks at: those tabs in which anything stands. */
export function readTops(book: Book): Table[] {
  return ledgerTabs(book)
    .map((named) => ({ named, last: named.sheet.getLastRow() }))
    .filter(({ last }) => last > 0)
    .map(({ named, last }) => topOf(named, last));
}
