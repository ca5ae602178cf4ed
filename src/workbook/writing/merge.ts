// Cells of a document that are wider or higher than one, merged with as few calls as can be: neighbours of one shape together.
import type { DocumentRow } from '../../documents/document';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Counts from 0. `by`: Google's method, which makes one cell of each row, of each column, or of all. */
export interface Merge {
  row: number;
  column: number;
  rows: number;
  columns: number;
  by: 'mergeAcross' | 'mergeVertically' | 'merge';
}

/** From the top left; rows and columns from 0, as the document has them. */
export function mergesOf(document: readonly DocumentRow[]): Merge[] {
  const merges: Merge[] = [];
  /** By place and shape of the cell that would go on with it: the one below a row, beside a column. */
  const open = new Map<string, Merge>();
  document.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const { across: columns = 1, down: rows = 1 } = cell || {};
      if (rows * columns === 1) return;
      const by = rows === 1 ? 'mergeAcross' : columns === 1 ? 'mergeVertically' : 'merge';
      const before = open.get([row, column, rows, columns].join());
      const merge = before || { row, column, rows, columns, by };
      if (!before) merges.push(merge);
      else if (rows === 1) merge.rows += 1;
      else merge.columns += 1;
      if (rows === 1) open.set([row + 1, column, rows, columns].join(), merge);
      else if (columns === 1) open.set([row, column + 1, rows, columns].join(), merge);
    });
  });
  return merges;
}

/** Two calls each. */
export function merge(sheet: Sheet, merges: readonly Merge[]): void {
  for (const { row, column, rows, columns, by } of merges) sheet.getRange(row + 1, column + 1, rows, columns)[by]();
}
