// How large a workbook may become.

import { Refusal } from './refusal.ts';
import type { Sheet, Workbook } from './workbook.ts';

const mostCells = 10_000_000;

/** Refuses what would make the workbook larger than Google lets it be. The words are Google's, seen in many bug reports. */
export function checkRoom(workbook: Workbook, addedCells: number): void {
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  if (cells + addedCells <= mostCells) return;
  throw new Refusal(
    `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
    { kind: 'size' },
  );
}

/** Refuses a grid of at least so many rows and columns where there is no room for it. */
export function checkGrowth(workbook: Workbook, sheet: Sheet, rows: number, columns: number): void {
  const cells = Math.max(sheet.rowCount, rows) * Math.max(sheet.columnCount, columns);
  checkRoom(workbook, cells - sheet.rowCount * sheet.columnCount);
}

/** Makes the grid at least so large, with unformatted cells at its end. */
export function growTo(workbook: Workbook, sheet: Sheet, rows: number, columns: number): void {
  checkGrowth(workbook, sheet, rows, columns);
  sheet.rowCount = Math.max(sheet.rowCount, rows);
  sheet.columnCount = Math.max(sheet.columnCount, columns);
}
