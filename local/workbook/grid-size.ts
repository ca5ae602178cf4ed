// How large a sheet's grid is.
import { lastColumn, lastRow } from './cells.ts';
import type { Sheet } from './workbook.ts';

/** The grid as it has to be for the engine: not smaller than what stands on it. */
export function sizeOf(sheet: Sheet): { rowCount: number; columnCount: number } {
  return {
    rowCount: Math.max(sheet.rowCount, lastRow(sheet)),
    columnCount: Math.max(sheet.columnCount, lastColumn(sheet)),
  };
}
