// The columns of an indicator that the settings leave out, on a tab that has them from before: folded away as one group, and nothing is offered in their
// cells. What is typed there stays. Measured again, the group goes, and they are open as they were. The mark of the tab's look says that it was done.
import type { Book } from '../../book/book';
import type { ColumnAt } from '../../reading/table';
import { type Area, below, spansOf } from '../areas';
import type { TabContent, WrittenTab } from '../tab-content';
import { foldedBefore } from './dressed';

/** Its name among those of what was folded. */
const LEFT_OUT = 'left-out';

/** Neighbours, from the second column of the tab on: the first has no place for a toggle before it. */
function groupsIn(stand: readonly ColumnAt[]): Area[] {
  const numbers = stand.map(({ number }) => number).filter((number) => number > 1);
  return spansOf(numbers).map((span) => ({ ...span, row: 1, rows: 1 }));
}

/** Whether a group of ours is around the columns from this one on, beside the one that it has of its own. */
function isGrouped({ sheet }: WrittenTab['named'], { column }: Area, stand: readonly ColumnAt[]): boolean {
  const own = stand.filter(({ number }) => number === column)[0]?.column.fold === undefined ? 0 : 1;
  return sheet.getColumnGroupDepth(column) > own;
}

/** Groups inside stay as they are: only the one around them closes, by its first column. */
function fold(written: WrittenTab, stand: readonly ColumnAt[]): void {
  const { named, rangeOf } = written;
  named.sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  for (const area of groupsIn(stand)) {
    if (!isGrouped(named, area, stand)) rangeOf(area).shiftColumnGroupDepth(1);
    rangeOf({ ...area, columns: 1 }).collapseGroups();
  }
  const offering = stand.filter(({ column }) => column.choices).map(({ number }) => number);
  for (const span of spansOf(offering)) rangeOf(below(written, span)).clearDataValidations();
}

function unfold({ named, rangeOf }: WrittenTab, stand: readonly ColumnAt[]): void {
  for (const area of groupsIn(stand)) {
    if (!isGrouped(named, area, stand)) continue;
    rangeOf({ ...area, columns: 1 }).expandGroups();
    rangeOf(area).shiftColumnGroupDepth(-1);
  }
}

/** Once, when it is left out, and once when it is measured again; between them no call. Answers what the mark is to say. */
export function ensureLeftOut(book: Book, written: WrittenTab, { tab }: TabContent): string[] {
  const { mayLeaveOut } = tab;
  const wasFolded = (foldedBefore(book, written.named) || []).indexOf(LEFT_OUT) >= 0;
  if (!mayLeaveOut || (!mayLeaveOut.isLeftOut && !wasFolded)) return [];
  const stand = written.columnsAt(mayLeaveOut.columns());
  if (mayLeaveOut.isLeftOut && !wasFolded) fold(written, stand);
  if (!mayLeaveOut.isLeftOut) unfold(written, stand);
  return mayLeaveOut.isLeftOut && stand.length ? [LEFT_OUT] : [];
}
