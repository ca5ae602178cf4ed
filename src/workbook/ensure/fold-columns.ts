// Columns that fold away together, as groups of the sheet.
import type { Column } from '../tabs/column';
import { runsOf } from '../writing/runs';
import { type Area, spansOf } from './areas';
import type { WrittenTab } from './tab-content';

/** A row of each group; the first column of a tab has no place for a toggle before it. */
export function foldsOf({ columns }: Pick<WrittenTab, 'columns'>, declared: readonly Column[]): Area[] {
  const folded = declared.filter(({ fold }) => fold !== undefined);
  const groups = runsOf(folded.map(({ fold }) => fold)).map(({ from, length }) =>
    spansOf(folded.slice(from, from + length).map(({ id }) => columns.get(id) as number)),
  );
  return ([] as Pick<Area, 'column' | 'columns'>[])
    .concat(...groups)
    .filter(({ column }) => column > 1)
    .map((span) => ({ ...span, row: 1, rows: 1 }));
}

/** Groups those that are in no group. The column before a group bears its toggle: what is calculated stays in view. */
export function ensureFolds(written: WrittenTab, declared: readonly Column[]): void {
  const { named, isNew, rangeOf } = written;
  const { sheet } = named;
  let hasPosition = false;
  for (const fold of foldsOf(written, declared)) {
    if (!isNew && sheet.getColumnGroupDepth(fold.column) > 0) continue;
    if (!hasPosition) sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
    hasPosition = true;
    rangeOf(fold).shiftColumnGroupDepth(1);
  }
}
