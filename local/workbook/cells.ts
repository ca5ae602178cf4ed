// Reading and changing the cells of a sheet, and making new sheets and workbooks.

import { eachRow } from './rows.ts';
import type { Cell, Sheet, Workbook } from './workbook.ts';

/** What to change of a cell; a key that is `undefined` is taken away. */
export type CellChange = { [Key in keyof Cell]?: Cell[Key] | undefined };

/** From 0; undefined where nothing was ever written, and beyond the grid. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells[row]?.[column];
}

/** The cell is replaced, never changed in place; `undefined` in the change takes a property away. */
export function changeCell(sheet: Sheet, row: number, column: number, change: CellChange): void {
  const merged: Record<string, unknown> = { value: null, ...sheet.cells[row]?.[column], ...change };
  for (const key of Object.keys(merged)) if (merged[key] === undefined) delete merged[key];
  if (merged.value === undefined) merged.value = null;
  const style = merged.style;
  if (style && Object.keys(style).length === 0) delete merged.style;
  putCell(sheet, row, column, merged as unknown as Cell);
}

/** Puts a cell, or none. One that holds nothing is not kept, and the arrays never end in holes: equal sheets are equal data. */
export function putCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  if (cell && !(cell.value === null && Object.keys(cell).length === 1)) {
    sheet.cells[row] ??= [];
    (sheet.cells[row] as (Cell | undefined)[])[column] = cell;
    return;
  }
  const cells = sheet.cells[row];
  if (!cells || !(column in cells)) return;
  delete cells[column];
  trimEnd(cells);
  if (cells.length === 0) delete sheet.cells[row];
  trimEnd(sheet.cells);
}

/** Cuts the holes off an array's end. */
export function trimEnd(array: unknown[]): void {
  while (array.length > 0 && array[array.length - 1] === undefined) array.length -= 1;
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** How many rows, counted to the last that holds a value or formula: as Google's getLastRow. */
export function lastRow(sheet: Sheet): number {
  return sheet.cells.findLastIndex((cells) => cells?.some(isFilled)) + 1;
}

/** From 1: how many columns reach to the last that says something; 0 on an empty sheet. Looks alone do not count. */
export function lastColumn(sheet: Sheet): number {
  let last = 0;
  eachRow(sheet.cells, (cells) => {
    if (cells.length > last) last = Math.max(last, cells.findLastIndex(isFilled) + 1);
  });
  return last;
}

/** With one empty tab. `id` is drawn where none is given. */
export function newWorkbook(options: {
  name: string;
  owner: string;
  editors?: string[];
  viewers?: string[];
  id?: string;
}): Workbook {
  const workbook: Workbook = {
    id: options.id ?? crypto.randomUUID(),
    name: options.name,
    timeZone: 'Asia/Bangkok',
    locale: 'th_TH',
    owner: options.owner,
    editors: options.editors ?? [],
    viewers: options.viewers ?? [],
    sheets: [],
    metadata: [],
    activeSheet: 0,
    nextId: 0,
  };
  // Google's first sheet has the gid 0.
  const first = newSheet(workbook, 'Sheet1');
  workbook.sheets.push(first);
  workbook.activeSheet = first.id;
  return workbook;
}

/** Makes a sheet with a fresh id, and leaves putting it into the workbook to the caller. */
export function newSheet(workbook: Workbook, name: string, rows = 1000, columns = 26): Sheet {
  return {
    id: workbook.nextId++,
    name,
    rowCount: rows,
    columnCount: columns,
    cells: [],
    columnWidths: [],
    rowHeights: [],
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    hiddenGridlines: false,
    tabColor: null,
    merges: [],
    protections: [],
    conditionalFormats: [],
    metadata: [],
  };
}

export function sheetById(workbook: Workbook, id: number): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}

export function sheetByName(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}
