// The lists to choose from on a district's tab follow its closed rounds: nothing is offered where nobody may type, and all of it again once they are open.
import { below, spansOf } from '../ensure/areas';
import { ensureChoices, isRuled } from '../ensure/look/choices';
import { rangesOf } from '../ensure/ranges';
import type { ReadBook } from '../reading/read-province';
import { columnNumbers, rowsOf, type Table } from '../reading/table';
import { rowKey } from '../set-up/registry';
import type { Column } from '../tabs/column';
import type { Tab } from '../tabs/tab';

interface Where {
  district: string;
  named: ReadBook['book']['sheets'][number];
  tab: Tab;
  table: Table;
}

/** Ids of the columns of closed rounds: of those for which this was done, and of those that are closed now. */
interface Closing {
  before: readonly string[];
  now: readonly string[];
}

/** What is closed now is cleared unread. What is open again is offered as set-up offers it, beside the rows of LAOs: one read and one write. */
export function keepChoices(
  { settings: { language } }: ReadBook,
  { district, named, tab, table }: Where,
  { before, now }: Closing,
  rows: number,
): void {
  const headerRow = table.headerRow + 1;
  if (!headerRow) return;
  const columns = columnNumbers(table);
  const rangeOf = rangesOf(named.sheet);
  const there = tab.columns.filter(({ id }) => columns.has(id));
  const isIn = (ids: readonly string[], { id }: Column) => ids.indexOf(id) >= 0;
  const closing = there.filter((column) => isRuled(column) && isIn(now, column) && !isIn(before, column));
  for (const span of spansOf(closing.map(({ id }) => columns.get(id) as number)))
    rangeOf(below({ headerRow, rows }, span)).clearDataValidations();
  if (!there.some((column) => isIn(before, column) && !isIn(now, column))) return;
  const laos = rowsOf(table).filter(({ text }) => rowKey(text, district) !== null);
  const lastRow = Math.max(headerRow, ...laos.map(({ number }) => number));
  const written = { columns, headerRow, lastRow, rows, isNew: false, unclaimed: [], rangeOf };
  ensureChoices(written, there, language, { besideRows: true, isDressed: true, closed: now });
}
