// What a self-check reads of a tab: its headers, and whom it is kept from. What set-up would make of it is asked of set-up's own rooms.
import type { SeenHeaders, SeenTab } from '../../self-check/seen';
import type { Language } from '../../words/text';
import { type Book, findTab, type NamedSheet } from '../book/book';
import { missingColumns } from '../ensure/add-columns';
import { fixedAreasOf } from '../ensure/fixed-areas';
import { areKept, isClosedOutput, keepingProtection } from '../ensure/protect';
import { emailsOf } from '../ensure/protection-editors';
import { isEmpty, readTable, type Table } from '../reading/table';
import { type Column, headerText } from '../tabs/column';
import type { Tab } from '../tabs/tab';
import type { ExpectedTab } from './expected';

const NO_HEADERS: SeenHeaders = { isLost: false, missing: [], changed: [], twice: [] };

/** One that is empty is filled by set-up. */
export function headersOf(table: Table, tab: Tab, language: Language): SeenHeaders {
  const textOf = (column: Column) => headerText(column, language);
  if (isEmpty(table)) return { ...NO_HEADERS, missing: tab.columns.map(textOf) };
  if (table.headerRow < 0) return { ...NO_HEADERS, isLost: true };
  const added = missingColumns(table, tab);
  return {
    isLost: false,
    missing: added.map(textOf),
    changed: table.missing.filter((column) => added.indexOf(column) < 0).map(textOf),
    twice: table.twice.map(({ column }) => textOf(column)),
  };
}

function protectionOf(named: NamedSheet, { keeps, district }: ExpectedTab, everybody: readonly string[]) {
  const nothing: Pick<SeenTab, 'protection' | 'editors'> = { protection: 'as-wanted', editors: NO_EDITORS };
  if (keeps === 'nothing') return nothing;
  if (keeps === 'output') return { ...nothing, protection: isClosedOutput(named) ? 'closed' : 'as-wanted' } as const;
  const protection = keepingProtection(named);
  if (!protection) return { ...nothing, protection: 'open' } as const;
  if (!district) return nothing;
  return { ...nothing, editors: editorsOf(protection, district.editors, everybody) };
}

const NO_EDITORS: SeenTab['editors'] = { missing: [], others: [] };

/** Google shows them to those alone who may change the protection. `everybody`: whom the settings name for any district. */
function editorsOf(
  protection: GoogleAppsScript.Spreadsheet.Protection,
  wanted: readonly string[],
  everybody: readonly string[],
): SeenTab['editors'] {
  if (!protection.canEdit()) return null;
  const found = emailsOf(protection);
  const isAmong = (email: string, emails: readonly string[]) =>
    emails.some((each) => each.toLowerCase() === email.toLowerCase());
  return {
    missing: wanted.filter((email) => !isAmong(email, found)),
    others: found.filter((email) => isAmong(email, everybody) && !isAmong(email, wanted)),
  };
}

export interface Around {
  language: Language;
  everybody: readonly string[];
  /** The tabs that were read already, by key. */
  tables: ReadonlyMap<string, Table>;
}

/** At most 16 calls, and one for each who may type there. */
export function lookAtTab(book: Book, expected: ExpectedTab, { language, everybody, tables }: Around): SeenTab {
  const { key, name, kind, tab, district } = expected;
  const named = findTab(book, key);
  const seen: SeenTab = {
    name: named ? named.name : name,
    kind,
    isThere: named !== null,
    headers: NO_HEADERS,
    protection: 'as-wanted',
    areKept: true,
    editors: NO_EDITORS,
  };
  if (!named) return seen;
  const table = tab && (tables.get(key) || readTable(named, tab));
  return {
    ...seen,
    ...(table && tab ? { headers: headersOf(table, tab, language) } : {}),
    ...protectionOf(named, expected, everybody),
    ...(district && table && tab && table.headerRow >= 0
      ? { areKept: areKept(named, fixedAreasOf(named, table, tab)) }
      : {}),
  };
}
