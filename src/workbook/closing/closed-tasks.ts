// The work of keeping closed rounds, tab by tab: it can stop between two of them and go on in another execution.
import { PARTS } from '../../words/commands/access';
import { say } from '../../words/text';
import { type Book, findTab } from '../book/book';
import { ledgerTabs } from '../ledger/ledger-tabs';
import type { ReadBook } from '../reading/read-province';
import type { Task } from '../set-up/left';
import type { Settings } from '../settings/settings';
import { districtKey } from '../tabs/district-key';
import { type Closing, closingOf } from './keep-closed';

/**
 * Whatever the mark says. `read`: the whole workbook, for which the first of them asks. None before there is a ledger: no round can be closed. A tab
 * may be made by what is done before them.
 */
export function closedTasks(book: Book, { districts, language }: Settings, read: () => ReadBook): Task[] {
  if (!ledgerTabs(book).length) return [];
  let closing: Closing | null | undefined;
  return districts.map(({ name, tab }, index) => ({
    name: say(PARTS.closed, language, { tabs: tab }),
    isLong: () => closing === undefined,
    ensure() {
      if (closing === undefined) closing = closingOf(read());
      const named = findTab(book, districtKey(name));
      if (named) closing?.keep(named);
      if (index === districts.length - 1) closing?.end();
    },
  }));
}
