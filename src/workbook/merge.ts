// Cells of a document that are wider or higher than one, merged with as few calls as can be: neighbours of one shape together.
import type { DocumentRow } from '../documents/document';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Counts from 0. `each`: the rows, or the columns, are merged each by itself; `whole`: all is one cell. */
export interface Merge {
  row: number;
  column: number;
  rows: number;
  columns: number;
  each: 'row' | 'column' | 'whole';
}

function mergeOf(row: number, column: number, { across = 1, down = 1 }: { across?: number; down?: number }): Merge {
  const each = down === 1 ? 'row' : across === 1 ? 'column' : 'whole';
  return { row, column, rows: down, columns: across, each };
}

/** Whether the second lies right below, or right beside, the first and has its shape: then one call does for both. */
function join(first: Merge | undefined, { row, column, rows, columns, each }: Merge): boolean {
  if (!first || first.each !== each || each === 'whole') return false;
  if (each === 'row') {
    if (first.row + first.rows !== row || first.column !== column || first.columns !== columns) return false;
    first.rows += rows;
  } else {
    if (first.column + first.columns !== column || first.row !== row || first.rows !== rows) return false;
    first.columns += columns;
  }
  return true;
}

export function mergesOf(rows: readonly DocumentRow[]): Merge[] {
  const merges: Merge[] = [];
  /** The last one that begins in each column, and the last one of any. */
  const above: Merge[] = [];
  let before: Merge | undefined;
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!cell || (!cell.across && !cell.down)) return;
      const merge = mergeOf(row, column, cell);
      if (merge.rows * merge.columns === 1) return;
      if (join(merge.each === 'row' ? above[column] : before, merge)) return;
      merges.push(merge);
      above[column] = before = merge;
    });
  });
  return merges;
}

/** Two calls each. */
export function merge(sheet: Sheet, merges: readonly Merge[]): void {
  for (const { row, column, rows, columns, each } of merges) {
    const range = sheet.getRange(row + 1, column + 1, rows, columns);
    if (each === 'whole' || (each === 'row' ? rows : columns) === 1) range.merge();
    else if (each === 'row') range.mergeAcross();
    else range.mergeVertically();
  }
}
