// Columns that fold away together, as groups of the sheet.
import type { Column } from '../column';
import { runsOf } from '../runs';
import type { WrittenTab } from './tab-content';

/** Groups those that are in no group. The column before a group bears its toggle: what is calculated stays in view. */
export function ensureFolds({ named: { sheet }, columns, isNew }: WrittenTab, declared: readonly Column[]): void {
  const folded = declared.filter(({ fold }) => fold !== undefined);
  let hasPosition = false;
  for (const { from, length } of runsOf(folded.map(({ fold }) => fold))) {
    const numbers = folded.slice(from, from + length).map(({ id }) => columns.get(id) as number);
    const first = Math.min(...numbers);
    if (!isNew && sheet.getColumnGroupDepth(first) > 0) continue;
    if (!hasPosition) sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
    hasPosition = true;
    sheet.getRange(1, first, 1, Math.max(...numbers) - first + 1).shiftColumnGroupDepth(1);
  }
}
