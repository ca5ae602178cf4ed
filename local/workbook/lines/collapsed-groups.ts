// Which groups of columns are collapsed. All columns of a group say the same; groups that come together are open unless all of them were
// collapsed, so that nothing goes out of sight by moving columns.

import { trimEnd } from '../cells.ts';
import type { Sheet } from '../workbook.ts';

/** Neighbouring columns that lie at this depth or deeper; the outermost groups have depth 1. */
export interface ColumnGroup {
  depth: number;
  first: number;
  count: number;
}

/** From left to right, the outer ones first. */
export function columnGroups({ columnDepths = [] }: Sheet): ColumnGroup[] {
  const deepest = Math.max(0, ...Array.from(columnDepths, (depth) => depth ?? 0));
  const groups: ColumnGroup[] = [];
  for (let depth = 1; depth <= deepest; depth++) {
    let isIn = false;
    for (let column = 0; column < columnDepths.length; column++) {
      const wasIn = isIn;
      isIn = (columnDepths[column] ?? 0) >= depth;
      if (isIn && !wasIn) groups.push({ depth, first: column, count: 0 });
      const last = groups.at(-1);
      if (isIn && last) last.count += 1;
    }
  }
  return groups.sort((one, other) => one.first - other.first || one.depth - other.depth);
}

/** The group that a column is in at a depth; null where it is in none. */
export function groupAt(sheet: Sheet, column: number, depth: number): ColumnGroup | null {
  const isHere = (group: ColumnGroup) =>
    group.depth === depth && column >= group.first && column < group.first + group.count;
  return columnGroups(sheet).find(isHere) ?? null;
}

/** Google's deepest. */
export const DEEPEST = 8;

const partOf = (depth: number) => 2 ** (depth - 1);

function says({ columnsCollapsed }: Sheet, column: number, depth: number): boolean {
  return Math.floor((columnsCollapsed?.[column] ?? 0) / partOf(depth)) % 2 === 1;
}

export function isCollapsed(sheet: Sheet, { first, depth }: Pick<ColumnGroup, 'first' | 'depth'>): boolean {
  return says(sheet, first, depth);
}

/** Groups inside of it stay as they are. */
export function setCollapsed(sheet: Sheet, group: ColumnGroup, collapsed: boolean): void {
  if (isCollapsed(sheet, group) === collapsed) return;
  const parts = [...(sheet.columnsCollapsed ?? [])];
  for (let column = group.first; column < group.first + group.count; column++)
    parts[column] = (parts[column] ?? 0) + (collapsed ? 1 : -1) * partOf(group.depth);
  keep(sheet, parts);
}

/** Columns that come in between two of a collapsed group are collapsed with them. Their depths are set after this. */
export function collapsedInserted(sheet: Sheet, at: number, count: number): void {
  const parts = [...(sheet.columnsCollapsed ?? [])];
  const both = (depth: number) => at > 0 && says(sheet, at - 1, depth) && says(sheet, at + count, depth);
  const shared = [1, 2, 3, 4, 5, 6, 7, 8].filter(both).reduce((sum, depth) => sum + partOf(depth), 0);
  for (let column = at; column < at + count; column++) parts[column] = shared;
  keep(sheet, parts);
}

/** After any change of the groups: what of a column's groups is collapsed where all of their columns say so. */
export function settleCollapsed(sheet: Sheet): void {
  if (!sheet.columnsCollapsed) return;
  const parts: number[] = [];
  for (const { depth, first, count } of columnGroups(sheet)) {
    const columns = Array.from({ length: count }, (_, step) => first + step);
    if (!columns.every((column) => says(sheet, column, depth))) continue;
    for (const column of columns) parts[column] = (parts[column] ?? 0) + partOf(depth);
  }
  keep(sheet, parts);
}

const endOf = ({ first, count }: Pick<ColumnGroup, 'first' | 'count'>) => first + count;

/**
 * Groups that lie within these columns take with them whether they are collapsed, as they come to lie deeper or less deep; what comes around them is
 * open. The columns' depths are set after this.
 */
export function collapsedShifted(sheet: Sheet, area: Pick<ColumnGroup, 'first' | 'count'>, delta: number): void {
  if (!sheet.columnsCollapsed) return;
  const groups = columnGroups(sheet);
  const around = groups.filter(
    (group) => group.count > area.count && group.first <= area.first && endOf(group) >= endOf(area),
  ).length;
  const within = groups.filter((group) => group.first >= area.first && endOf(group) <= endOf(area));
  const collapsed = within.filter((group) => isCollapsed(sheet, group));
  for (const group of collapsed) setCollapsed(sheet, group, false);
  for (const group of collapsed) {
    const depth = group.depth + delta;
    if (depth > around && depth <= DEEPEST) setCollapsed(sheet, { ...group, depth }, true);
  }
}

/** Columns that nobody sees for their groups. */
export function collapsedColumns(sheet: Sheet): number[] {
  return (sheet.columnsCollapsed ?? []).flatMap((parts, column) => (parts ? column : []));
}

/** A sheet on which nothing is collapsed has no list: equal sheets are equal data. */
function keep(sheet: Sheet, parts: readonly (number | undefined)[]): void {
  const kept: (number | undefined)[] = [];
  parts.forEach((part, column) => {
    if (part) kept[column] = part;
  });
  trimEnd(kept);
  if (kept.length > 0) sheet.columnsCollapsed = kept;
  else delete sheet.columnsCollapsed;
}
