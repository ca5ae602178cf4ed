// Over which cells a formula spilled: the cells are marked, and not by whom.

import { cellAt } from './cells.ts';
import type { Area, Sheet } from './workbook.ts';

/** Guessed: as far as spilled cells go on beside and below the formula. `isFree` tells whether one may be taken to be its. */
export function spilledArea(
  sheet: Sheet,
  row: number,
  column: number,
  isFree: (row: number, column: number) => boolean = () => true,
): Area {
  const isIts = (down: number, right: number) => {
    const cell = cellAt(sheet, down, right);
    return cell?.spilled === true && cell.formula === undefined && isFree(down, right);
  };
  let [rows, columns] = [1, 1];
  while (isIts(row, column + columns)) columns += 1;
  const isRow = (down: number) =>
    Array.from({ length: columns }, (_, step) => column + step).every((c) => isIts(down, c));
  while (isRow(row + rows)) rows += 1;
  return { row, column, rows, columns };
}
