// What of a workbook an xlsx file cannot say, and putting it back where the file still shows what it showed then.

import { isDeepStrictEqual } from 'node:util';
import { a1, parseA1 } from '../../workbook/address.ts';
import { cellAt, putCell, trimEnd } from '../../workbook/cells.ts';
import { collapsedColumns, settleCollapsed } from '../../workbook/lines/collapsed-groups.ts';
import { hiddenLines, setHidden } from '../../workbook/lines/hidden-lines.ts';
import { eachRow } from '../../workbook/rows.ts';
import type { Area, Cell, Sheet, Workbook } from '../../workbook/workbook.ts';
import { keyOf } from '../cells/spills.ts';
import type { TabNames } from '../cells/tab-names.ts';
import type { Lists } from '../cells/validations.ts';
import * as seen from './seen.ts';

export interface Kept extends Omit<Workbook, 'sheets'> {
  version: 1;
  sheets: KeptSheet[];
}

type SheetPart = 'id' | 'name' | 'rowCount' | 'columnCount' | 'metadata' | 'protections' | ViewPart;
type ViewPart = 'frozenRows' | 'frozenColumns' | 'hiddenGridlines' | 'tabColor';

export interface KeptSheet
  extends Pick<Sheet, SheetPart>,
    Partial<Pick<Sheet, 'merges' | 'conditionalFormats' | 'pictures'>> {
  fileName: string;
  /** Pixels by column and row, where the file's measures do not come back to them. */
  widths: Record<string, number>;
  heights: Record<string, number>;
  /** By address: the parts of cells; null where the cell has no such part. */
  cells: Record<string, KeptCell>;
  /** Where something is collapsed: a file does not say whether a column is hidden by its group or beside it. */
  folded?: { collapsed: Record<string, number>; hidden: number[] };
}

type KeptCell = { [Key in keyof Cell]?: Cell[Key] | null };

const cellKeys = ['value', 'formula', 'spilled', 'numberFormat', 'style', 'note', 'validation'] as const;

export interface Surroundings {
  tabs: TabNames;
  lists: Lists;
  /** Keys of cells under merged ones. */
  covered: Set<string>;
}

/** All but the sheets themselves, of which `sheets` says what is kept. */
export function keptOf(workbook: Workbook, sheets: KeptSheet[]): Kept {
  const { sheets: _, ...rest } = workbook;
  return { ...rest, version: 1, sheets };
}

/** `spilled`: the keys of the cells that the file will show as spilled. */
export function keptSheetOf(sheet: Sheet, fileName: string, around: Surroundings, spilled: Set<string>): KeptSheet {
  const { id, name, rowCount, columnCount, metadata, protections, merges, conditionalFormats } = sheet;
  const { frozenRows, frozenColumns, hiddenGridlines, tabColor } = sheet;
  const cells: KeptSheet['cells'] = {};
  eachRow(sheet.cells, (row, rowIndex) => {
    row.forEach((cell, column) => {
      const key = keyOf({ row: rowIndex, column });
      const kept =
        cell && keptCellOf(cell, { ...around, isCovered: around.covered.has(key), isSpilled: spilled.has(key) });
      if (kept) cells[a1({ row: rowIndex, column, rows: 1, columns: 1 })] = kept;
    });
  });
  return {
    ...{ id, name, fileName, rowCount, columnCount, metadata, protections, cells },
    ...{ frozenRows, frozenColumns, hiddenGridlines, tabColor },
    widths: keptSizes(sheet.columnWidths, seen.seenWidth),
    heights: keptSizes(sheet.rowHeights, seen.seenHeight),
    ...(sheet.pictures && { pictures: sheet.pictures }),
    ...(sheet.columnsCollapsed && { folded: keptFoldsOf(sheet) }),
    ...(!isDeepStrictEqual(byPlace(seen.seenMerges(merges)), merges) && { merges }),
    ...(!isDeepStrictEqual(seen.seenConditions(conditionalFormats, around.tabs), conditionalFormats) && {
      conditionalFormats,
    }),
  };
}

function keptCellOf(
  cell: Cell,
  around: Surroundings & { isCovered: boolean; isSpilled: boolean },
): KeptCell | undefined {
  const shown = seen.seenCell(cell, around.isCovered, around.tabs, around.lists);
  const visible = { ...shown, spilled: around.isSpilled || undefined };
  const kept = cellKeys.filter((key) => visible[key] !== cell[key] && !isDeepStrictEqual(visible[key], cell[key]));
  return kept.length > 0 ? Object.fromEntries(kept.map((key) => [key, cell[key] ?? null])) : undefined;
}

function keptSizes(
  sizes: (number | undefined)[],
  seenSize: (size: number | undefined) => number | undefined,
): Record<string, number> {
  return Object.fromEntries(
    Array.from(sizes, (size, index) => [index, size] as const).filter(
      (entry): entry is [number, number] => entry[1] !== undefined && seenSize(entry[1]) !== entry[1],
    ),
  );
}

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

function keptFoldsOf(sheet: Sheet): NonNullable<KeptSheet['folded']> {
  const collapsed: Record<string, number> = {};
  sheet.columnsCollapsed?.forEach((parts, column) => {
    if (parts !== undefined) collapsed[column] = parts;
  });
  return { collapsed, hidden: [...hiddenLines(sheet, 'column')] };
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

/** A copy, from the top left. */
export function byPlace(areas: Area[]): Area[] {
  return [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
}
