// Making ranges from numbers and from A1 and R1C1 notation, and A1 notation from ranges.

import { a1, columnLetters, contains, parseA1, wholeSheet } from '../../workbook/address.ts';
import type { Area, Sheet } from '../../workbook/workbook.ts';
import { Exception } from '../host/exception.ts';
import { type RangeState, rangeObject, ServiceObject } from '../host/objects.ts';
import { outsideSheet } from './range-place.ts';

const r1c1 = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i;

/** From numbers that count from 1. */
export function rangeAt(sheet: Sheet, row: number, column: number, rows: number, columns: number) {
  if (row < 1) throw new Exception('The starting row of the range is too small.');
  if (column < 1) throw new Exception('The starting column of the range is too small.');
  if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  const area: Area = { row: row - 1, column: column - 1, rows, columns };
  if (!contains(wholeSheet(sheet), area)) throw new Exception(outsideSheet);
  return rangeObject(sheet, area);
}

/** A notation that reaches outside of the grid is found out only when the range is used (apps-script-behaviour.md 1). */
export function rangeNamed(sheet: Sheet, text: string): ServiceObject<'Range'> {
  const numbers = r1c1.exec(text);
  if (numbers) return rangeObject(sheet, between(numbers.slice(1).map(Number)));
  const address = parseA1(text);
  // Whether Google follows the name of another sheet here is unconfirmed.
  if (!address || (address.sheet && address.sheet !== sheet.name)) throw new Exception('Range not found');
  const rows = address.rows ?? Math.max(1, sheet.rowCount - address.row);
  const columns = address.columns ?? Math.max(1, sheet.columnCount - address.column);
  return new ServiceObject('Range', {
    sheetId: sheet.id,
    area: { row: address.row, column: address.column, rows, columns },
    openRows: address.rows === null,
    openColumns: address.columns === null,
  });
}

function between([row = 1, column = 1, otherRow, otherColumn]: number[]): Area {
  const toRow = otherRow || row;
  const toColumn = otherColumn || column;
  return {
    row: Math.min(row, toRow) - 1,
    column: Math.min(column, toColumn) - 1,
    rows: Math.abs(toRow - row) + 1,
    columns: Math.abs(toColumn - column) + 1,
  };
}

/** The whole of a sheet, as the range of its protection: it has no notation. */
export function wholeRange(sheet: Sheet): ServiceObject<'Range'> {
  return new ServiceObject('Range', { sheetId: sheet.id, area: wholeSheet(sheet), openRows: true, openColumns: true });
}

/** As getA1Notation says it: `A2:A` for open rows, '' for a whole sheet. */
export function notationOf({ area, openRows, openColumns }: RangeState): string {
  if (openRows && openColumns) return '';
  const row = openRows && area.row === 0 ? '' : area.row + 1;
  const column = openColumns && area.column === 0 ? '' : columnLetters(area.column);
  if (openRows) return `${column}${row}:${columnLetters(area.column + area.columns - 1)}`;
  return openColumns ? `${column}${row}:${area.row + area.rows}` : a1(area);
}
