// Columns that fold away together, as groups of the sheet.
import type { Column } from '../tabs/column';
import { runsOf } from '../writing/runs';
import type { WrittenTab } from './tab-content';

/** Neighbours among columns, each as its first and their number; the first column of a tab has no place for a toggle before it. */
function groupsOf(numbers: readonly number[]): { first: number; columns: number }[] {
  const sorted = numbers.slice().sort((one, other) => one - other);
  return runsOf(sorted.map((number, index) => number - index))
    .map(({ from, length }) => ({ first: sorted[from] as number, columns: length }))
    .filter(({ first }) => first > 1);
}

/** Groups those that are in no group. The column before a group bears its toggle: what is calculated stays in view. */
export function ensureFolds({ named: { sheet }, columns, isNew }: WrittenTab, declared: readonly Column[]): void {
  const folded = declared.filter(({ fold }) => fold !== undefined);
  let hasPosition = false;
  for (const { from, length } of runsOf(folded.map(({ fold }) => fold))) {
    const numbers = folded.slice(from, from + length).map(({ id }) => columns.get(id) as number);
    for (const { first, columns: count } of groupsOf(numbers)) {
      if (!isNew && sheet.getColumnGroupDepth(first) > 0) continue;
      if (!hasPosition) sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
      hasPosition = true;
      sheet.getRange(1, first, 1, count).shiftColumnGroupDepth(1);
    }
  }
}
