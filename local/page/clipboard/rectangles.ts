// Cells here and there as rectangles that hold those and no others.

import type { Area } from '../../workbook/workbook.ts';

/** Columns that follow each other, as pairs of first and last. */
function runsOf(columns: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const column of columns.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** Rows below each other with the same run of columns are one. */
export function rectanglesOf(cells: Readonly<Record<number, Readonly<Record<number, unknown>>>>): Area[] {
  const rectangles: Area[] = [];
  const rows = Object.keys(cells).map(Number);
  for (const row of rows.toSorted((a, b) => a - b)) {
    for (const [column, last] of runsOf(Object.keys(cells[row] ?? {}).map(Number))) {
      const columns = last - column + 1;
      const above = rectangles.find(
        (one) => one.row + one.rows === row && one.column === column && one.columns === columns,
      );
      if (above) above.rows += 1;
      else rectangles.push({ row, column, rows: 1, columns });
    }
  }
  return rectangles;
}
