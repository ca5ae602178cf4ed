// Where a call on a Range works: its sheet and rectangle, and walking over the cells in it.

import { contains, wholeSheet } from '../../workbook/address.ts';
import { cellAt } from '../../workbook/cells.ts';
import type { Area, Cell, Sheet } from '../../workbook/workbook.ts';
import { Exception } from '../host/exception.ts';
import type { Call, Need } from '../host/service.ts';
import { checkMayEdit, sheetOf } from '../protection/access.ts';

export interface RangePlace extends Call<'Range'> {
  sheet: Sheet;
  area: Area;
}

export const outsideSheet = 'The coordinates of the range are outside the dimensions of the sheet.';

/** A range may lie outside of the grid (rows were deleted, A1 notation is not checked) until it is read or written. */
export function enterRange(call: Call<'Range'>, need: Need): RangePlace {
  const sheet = sheetOf(call.workbook, call.state.sheetId);
  const { area } = call.state;
  if (need !== 'nothing' && !contains(wholeSheet(sheet), area)) throw new Exception(outsideSheet);
  if (need === 'change') checkMayEdit(call.host, sheet, area);
  return { ...call, sheet, area };
}

/** One result for each cell, row by row. */
export function mapCells<Result>(
  { sheet, area }: Pick<RangePlace, 'sheet' | 'area'>,
  result: (cell: Cell | undefined, row: number, column: number) => Result,
): Result[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => {
      const [row, column] = [area.row + down, area.column + right];
      return result(cellAt(sheet, row, column), row, column);
    }),
  );
}

/** Every cell, with its steps down and right from the top left one. */
export function eachCell(area: Area, visit: (row: number, column: number, down: number, right: number) => void): void {
  for (let down = 0; down < area.rows; down++) {
    for (let right = 0; right < area.columns; right++) visit(area.row + down, area.column + right, down, right);
  }
}

/** The cells of an area that hold anything: much fewer on a large empty sheet. */
export function eachKeptCell(sheet: Sheet, area: Area, visit: (row: number, column: number, cell: Cell) => void): void {
  const lastRow = Math.min(area.row + area.rows, sheet.cells.length);
  for (let row = area.row; row < lastRow; row++) {
    const lastColumn = Math.min(area.column + area.columns, sheet.cells[row]?.length ?? 0);
    for (let column = area.column; column < lastColumn; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell) visit(row, column, cell);
    }
  }
}

/** Google's words for data of another size than the range. */
export function checkSize(area: Area, data: unknown[][]): void {
  checkCount('rows', data.length, area.rows);
  for (const row of data) checkCount('columns', row.length, area.columns);
}

function checkCount(lines: string, has: number, wants: number): void {
  if (has === wants) return;
  throw new Exception(
    `The number of ${lines} in the data does not match the number of ${lines} in the range. ` +
      `The data has ${has} but the range has ${wants}.`,
  );
}
