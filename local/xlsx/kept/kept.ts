// What of a workbook an xlsx file cannot say, and putting it back where the file still shows what it showed then.
import { isDeepStrictEqual } from 'node:util';
import { a1 } from '../../workbook/address.ts';
import { hiddenLines } from '../../workbook/lines/hidden-lines.ts';
import { eachRow } from '../../workbook/rows.ts';
import type { Area, Cell, DefinedName, Sheet, Workbook } from '../../workbook/workbook.ts';
import { keyOf } from '../cells/spills.ts';
import type { TabNames } from '../cells/tab-names.ts';
import type { Lists } from '../cells/validations.ts';
import * as seen from './seen.ts';
import { sketchOf } from './sketch.ts';

export interface Kept extends Omit<Workbook, 'sheets' | 'carried'> {
  version: 1;
  sheets: KeptSheet[];
}

type SheetPart = 'id' | 'name' | 'rowCount' | 'columnCount' | 'metadata' | 'protections' | ViewPart;
type ViewPart = 'frozenRows' | 'frozenColumns' | 'hiddenGridlines' | 'tabColor';

export interface KeptSheet
  extends Pick<Sheet, SheetPart>,
    Partial<Pick<Sheet, 'merges' | 'conditionalFormats' | 'pictures'>> {
  fileName: string;
  /** Of its texts (`sketchOf`). */
  holds?: string[];
  /** Pixels by column and row, where the file's measures do not come back to them. */
  widths: Record<string, number>;
  heights: Record<string, number>;
  /** By address: the parts of cells; null where the cell has no such part. */
  cells: Record<string, KeptCell>;
  /** Where something is collapsed: a file does not say whether a column is hidden by its group or beside it. */
  folded?: { collapsed: Record<string, number>; hidden: number[] };
}

export type KeptCell = { [Key in keyof Cell]?: Cell[Key] | null };

export const cellKeys = ['value', 'formula', 'spilled', 'numberFormat', 'style', 'note', 'validation'] as const;

export interface Surroundings {
  tabs: TabNames;
  lists: Lists;
  /** Keys of cells under merged ones. */
  covered: Set<string>;
}

/** All but the sheets themselves, of which `sheets` says what is kept. `names`: those that the file cannot hold. */
export function keptOf(workbook: Workbook, sheets: KeptSheet[], names: DefinedName[]): Kept {
  const { sheets: _, carried: __, names: ___, ...rest } = workbook;
  return { ...rest, ...(names.length > 0 && { names }), version: 1, sheets };
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
    holds: sketchOf(sheet),
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

function keptFoldsOf(sheet: Sheet): NonNullable<KeptSheet['folded']> {
  const collapsed: Record<string, number> = {};
  sheet.columnsCollapsed?.forEach((parts, column) => {
    if (parts !== undefined) collapsed[column] = parts;
  });
  return { collapsed, hidden: [...hiddenLines(sheet, 'column')] };
}

/** A copy, from the top left. */
export function byPlace(areas: Area[]): Area[] {
  return [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
}
