// The groups of columns of a sheet as a person sees them: neighbours that fold away together, and the column that has their toggle.

import type { Sheet } from '../workbook.ts';
import { isCollapsed } from './collapsed-groups.ts';

export interface ColumnRun {
  first: number;
  count: number;
  /** The column beside the group where its toggle stands. */
  toggle: number;
  /** For everybody, until somebody opens it. */
  isCollapsed: boolean;
}

/** Of the outermost groups; groups inside of them fold with them. */
export function columnRuns(sheet: Sheet): ColumnRun[] {
  const { columnDepths = [], columnTogglesBefore } = sheet;
  const runs: ColumnRun[] = [];
  // A group that has come to the sheet's edge has its toggle at the other side.
  const close = (first: number, end: number) =>
    runs.push({
      ...{ first, count: end - first, toggle: columnTogglesBefore && first > 0 ? first - 1 : end },
      isCollapsed: isCollapsed(sheet, { first, depth: 1 }),
    });
  let first: number | null = null;
  for (let column = 0; column <= columnDepths.length; column++) {
    const isIn = (columnDepths[column] ?? 0) > 0;
    if (isIn && first === null) first = column;
    if (!isIn && first !== null) {
      close(first, column);
      first = null;
    }
  }
  return runs;
}
