// Takes the old year's tabs out of a copy: what districts typed, what was built of it, and the ledger. They stay in the spreadsheet it was copied of.
import type { Book, NamedSheet } from '../book/book';
import { ledgerTab } from '../tabs/ledger';

const isOfTheYear = ({ key }: NamedSheet) =>
  key.indexOf('district:') === 0 || key.indexOf('output:') === 0 || key === ledgerTab.key;

/** One call a tab. */
export function removeTabsOfYear(book: Book): void {
  const gone = book.sheets.filter(isOfTheYear);
  for (const { sheet } of gone) book.spreadsheet.deleteSheet(sheet);
  book.sheets = book.sheets.filter((named) => gone.indexOf(named) < 0);
  book.isIndexed = false;
}
