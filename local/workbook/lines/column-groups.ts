// Groups of columns that are folded away together: a depth for each column, neighbours of one depth are one group.

import { trimEnd } from '../cells.ts';
import type { Area, Sheet } from '../workbook.ts';
import { collapsedInserted, collapsedShifted, DEEPEST, settleCollapsed } from './collapsed-groups.ts';

/** In how many groups it lies; 0: in none. */
export function columnDepth({ columnDepths }: Sheet, column: number): number {
  return columnDepths?.[column] ?? 0;
}

/** Takes an area's columns deeper into groups, or out of them; never out of none nor deeper than Google goes. */
export function shiftColumnDepths(sheet: Sheet, { column: first, columns }: Area, delta: number): void {
  collapsedShifted(sheet, { first, count: columns }, delta);
  const depths = [...(sheet.columnDepths ?? [])];
  for (let column = first; column < first + columns; column++) {
    depths[column] = Math.min(DEEPEST, Math.max(0, (depths[column] ?? 0) + delta));
  }
  setColumnDepths(sheet, depths);
}

/** Columns put in between two columns of a group belong to it. */
export function groupInserted(sheet: Sheet, at: number, count: number): void {
  const depth = at === 0 ? 0 : Math.min(columnDepth(sheet, at - 1), columnDepth(sheet, at + count));
  if (depth === 0) return;
  collapsedInserted(sheet, at, count);
  shiftColumnDepths(sheet, { row: 0, rows: 1, column: at, columns: count }, depth);
}

/** A column in no group is a hole, and a sheet without groups has no depths: equal sheets are equal data. */
export function setColumnDepths(sheet: Sheet, depths: readonly (number | undefined)[]): void {
  const kept: (number | undefined)[] = [];
  depths.forEach((depth, column) => {
    if (depth) kept[column] = depth;
  });
  trimEnd(kept);
  if (kept.length > 0) sheet.columnDepths = kept;
  else delete sheet.columnDepths;
  settleCollapsed(sheet);
}
