// Merging cells and breaking them apart again.

import { contains, intersects } from './address.ts';
import { changeCell } from './cells.ts';
import { Refusal } from './refusal.ts';
import type { Area, Sheet } from './workbook.ts';

/** Makes one cell of an area: its top left keeps what it holds, the others are emptied. Smaller merges inside it are taken in. */
export function mergeCells(sheet: Sheet, area: Area): void {
  breakApart(sheet, area);
  if (area.rows * area.columns === 1) return;
  sheet.merges.push({ ...area });
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const isTopLeft = row === area.row && column === area.column;
      if (!isTopLeft && sheet.cells[row]?.[column]) {
        changeCell(sheet, row, column, { value: null, formula: undefined, spilled: undefined });
      }
    }
  }
}

/** Undoes the merges inside an area. One that reaches beyond it is refused, in Google's words (seen in many bug reports). */
export function breakApart(sheet: Sheet, area: Area): void {
  if (sheet.merges.some((merge) => intersects(merge, area) && !contains(area, merge))) {
    throw new Refusal('You must select all cells in a merged range to merge or unmerge them.');
  }
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area));
}

/** The merge that a cell lies in. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  return sheet.merges.find((merge) => intersects(merge, { row, column, rows: 1, columns: 1 }));
}
