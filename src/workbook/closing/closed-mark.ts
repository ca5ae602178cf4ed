// The mark of what is kept for closed rounds, tab by tab.
import type { IsoDate } from '../../domain/time/calendar';
import type { Book } from '../book/book';
import { ledgerTabs } from '../ledger/ledger-tabs';
import { jsonOf, readMark, writeMark } from '../marks/marks';

const KEY = 'khanton.closed';

/** By the number of a district's tab: the rounds that are closed for it. One for which none is closed is not there. */
export type Closed = Readonly<Record<string, readonly IsoDate[] | undefined>>;

export const closedInMark = ({ marks }: Book) => (jsonOf(readMark(marks, KEY)) || {}) as Closed;

/** As a tab stands. No call before there is a ledger: no round can be closed. */
export function closedBefore(book: Book, { id }: { id: number }): readonly IsoDate[] {
  return (ledgerTabs(book).length && closedInMark(book)[id]) || [];
}

/** What was kept by this one: what another one has kept it may have kept for rounds that have opened or closed since. */
export function noteClosed({ marks }: Book, noted: Closed): void {
  const before = readMark(marks, KEY);
  const text = JSON.stringify({ ...(jsonOf(before) as Closed | null), ...noted });
  if (before !== text) writeMark(marks, KEY, text);
}
