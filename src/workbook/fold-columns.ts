// Columns that fold away together, as groups of the sheet.
import type { Column } from './column';
import type { WrittenTab } from './write-tab';

/** Groups those of the columns that were made now. The column before a group bears its toggle: what is calculated stays in view. */
export function foldColumns({ named: { sheet }, columns, added }: WrittenTab, declared: readonly Column[]): void {
  const folded = declared.filter(({ id, fold }) => fold !== undefined && added.indexOf(id) >= 0);
  if (!folded.length) return;
  sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  const names = folded.map(({ fold }) => fold).filter((fold, index, all) => all.indexOf(fold) === index);
  for (const name of names) {
    const numbers = folded.filter(({ fold }) => fold === name).map(({ id }) => columns.get(id) as number);
    const first = Math.min(...numbers);
    sheet.getRange(1, first, 1, Math.max(...numbers) - first + 1).shiftColumnGroupDepth(1);
  }
}
