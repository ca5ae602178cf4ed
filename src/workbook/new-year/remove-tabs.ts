// Takes the old year's tabs out of a copy: what districts typed, what was built of it, and the ledger. They stay in the spreadsheet it was copied of.

import { type Book, forgetLedger, type NamedSheet } from '../book/book';
import { BEFORE_CHANGE_KEY } from '../changes/before-change';
import { isLedgerKey } from '../ledger/ledger-tabs';
import { districtOf } from '../tabs/district-key';

const isOfTheYear = ({ key }: NamedSheet) =>
  districtOf(key) !== null || key.indexOf('output:') === 0 || isLedgerKey(key) || key === BEFORE_CHANGE_KEY;

/** By their numbers, which no tab of the new year will have. */
export const tabsOfYear = ({ sheets }: Book): number[] => sheets.filter(isOfTheYear).map(({ id }) => id);

/** One call a tab. Those that are gone already are none. */
export function removeTabs(book: Book, ids: readonly number[]): void {
  const gone = book.sheets.filter(({ id }) => ids.indexOf(id) >= 0);
  for (const { sheet } of gone) book.spreadsheet.deleteSheet(sheet);
  if (!gone.length) return;
  book.sheets = book.sheets.filter((named) => gone.indexOf(named) < 0);
  book.isIndexed = false;
  if (gone.some(({ key }) => isLedgerKey(key))) forgetLedger(book);
}
