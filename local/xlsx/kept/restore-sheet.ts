// Puts back what was kept of a sheet, where the file still shows what it showed then.
import { isDeepStrictEqual } from 'node:util';
import { parseA1 } from '../../workbook/address.ts';
import { cellAt, putCell, trimEnd } from '../../workbook/cells.ts';
import { collapsedColumns, settleCollapsed } from '../../workbook/lines/collapsed-groups.ts';
import { setHidden } from '../../workbook/lines/hidden-lines.ts';
import type { Cell, Sheet } from '../../workbook/workbook.ts';
import { keyOf } from '../cells/spills.ts';
import { byPlace, cellKeys, type KeptCell, type KeptSheet, type Surroundings } from './kept.ts';
import * as seen from './seen.ts';

/** Puts back what was kept of a sheet that the file still has. What the file shows otherwise than it did then, stays. */
export function restoreSheet(sheet: Sheet, kept: KeptSheet, around: Surroundings): void {
  Object.assign(sheet, { metadata: kept.metadata, protections: kept.protections });
  if (kept.pictures) sheet.pictures = kept.pictures;
  sheet.rowCount = Math.max(kept.rowCount, sheet.cells.length);
  sheet.columnCount = sheet.cells.reduce((most, cells) => Math.max(most, cells?.length ?? 0), kept.columnCount);
  restoreSizes(sheet.columnWidths, kept.widths, seen.seenWidth);
  restoreSizes(sheet.rowHeights, kept.heights, seen.seenHeight);
  restoreView(sheet, kept);
  const { merges, conditionalFormats } = kept;
  if (merges && isDeepStrictEqual(byPlace(seen.seenMerges(merges)), sheet.merges)) sheet.merges = merges;
  if (
    conditionalFormats &&
    isDeepStrictEqual(seen.seenConditions(conditionalFormats, around.tabs), sheet.conditionalFormats)
  ) {
    sheet.conditionalFormats = conditionalFormats;
  }
  for (const [address, cell] of Object.entries(kept.cells)) {
    const place = parseA1(address);
    if (place) restoreCell(sheet, place.row, place.column, cell, around);
  }
}

/** Where the groups are those of then, and the file hides the very columns that it hid then. `hides`: all of them, for whatever reason. */
export function restoreFolds(sheet: Sheet, { folded }: KeptSheet, hides: readonly number[]): void {
  if (!folded) return;
  const columnsCollapsed: (number | undefined)[] = [];
  for (const [column, parts] of Object.entries(folded.collapsed)) columnsCollapsed[Number(column)] = parts;
  const then: Sheet = { ...sheet, columnsCollapsed: [...columnsCollapsed] };
  settleCollapsed(then);
  const hid = [...new Set([...folded.hidden, ...collapsedColumns(then)])].sort((one, other) => one - other);
  if (!isDeepStrictEqual(then.columnsCollapsed, columnsCollapsed) || !isDeepStrictEqual(hid, [...hides])) return;
  sheet.columnsCollapsed = columnsCollapsed;
  setHidden(sheet, 'column', folded.hidden);
}

/** LibreOffice loses frozen rows and more when no window is open: what is missing is put back, what was changed stays. */
function restoreView(sheet: Sheet, { frozenRows, frozenColumns, hiddenGridlines, tabColor }: KeptSheet): void {
  if (sheet.frozenRows === 0 && sheet.frozenColumns === 0) Object.assign(sheet, { frozenRows, frozenColumns });
  sheet.hiddenGridlines ||= hiddenGridlines;
  if (sheet.tabColor === null || seen.seenTabColor(tabColor) === sheet.tabColor) sheet.tabColor = tabColor;
}

function restoreCell(sheet: Sheet, row: number, column: number, kept: KeptCell, around: Surroundings): void {
  const visible: Cell = cellAt(sheet, row, column) ?? { value: null };
  const then = { ...visible, ...withoutNulls(kept) };
  const isCovered = around.covered.has(keyOf({ row, column }));
  const shown = seen.seenCell(then, isCovered, around.tabs, around.lists);
  const cell: Record<string, unknown> = { ...visible };
  for (const key of cellKeys) {
    if (!(key in kept)) continue;
    // How far an array spilled shows at its formula, not at this cell.
    if (key !== 'spilled' && !isDeepStrictEqual(shown[key], visible[key])) continue;
    cell[key] = kept[key];
    if (kept[key] === null && key !== 'value') delete cell[key];
  }
  putCell(sheet, row, column, cell as unknown as Cell);
}

function withoutNulls(kept: KeptCell): Partial<Cell> {
  return Object.fromEntries(Object.entries(kept).filter(([key, part]) => part !== null || key === 'value'));
}

function restoreSizes(
  sizes: (number | undefined)[],
  kept: Record<string, number>,
  seenSize: (size: number | undefined) => number | undefined,
): void {
  for (const [key, size] of Object.entries(kept)) {
    const index = Number(key);
    if (seenSize(size) === sizes[index]) sizes[index] = size;
  }
  trimEnd(sizes);
}
