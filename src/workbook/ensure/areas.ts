// Rectangles of cells: how they are written, and whether some of them cover another.
import { cellName } from '../../domain/province/province';
import { runsOf } from '../writing/runs';

/** Counts from 1. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

type Span = Pick<Area, 'column' | 'columns'>;

/** The columns from below the headers down to the end of the tab. */
export function below({ headerRow, rows }: { headerRow: number; rows: number }, { column, columns }: Span): Area {
  return { row: headerRow + 1, column, rows: rows - headerRow, columns };
}

/** Neighbours among columns, each as its first and their number. */
export function spansOf(numbers: readonly number[]): Span[] {
  const sorted = numbers.slice().sort((one, other) => one - other);
  return runsOf(sorted.map((column, index) => column - index)).map(({ value, from, length }) => ({
    column: value + from,
    columns: length,
  }));
}

/** In A1 notation. */
export function notationOf({ row, column, rows, columns }: Area): string {
  const at = (down: number, right: number) => cellName({ tab: '', row: down, column: right });
  return `${at(row, column)}:${at(row + rows - 1, column + columns - 1)}`;
}

function columnNumber(letters: string): number {
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Of a rectangle in A1 notation; one of no cells where it is none (whole rows or columns are written without numbers or letters). */
export function areaOf(notation: string): Area {
  const found = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(notation);
  if (!found) return { row: 1, column: 1, rows: 0, columns: 0 };
  const [, left = '', top = '', right = left, bottom = top] = found;
  const [row, column] = [Number(top), columnNumber(left)];
  return { row, column, rows: Number(bottom) - row + 1, columns: columnNumber(right) - column + 1 };
}

export function isWithin(small: Area, large: Area): boolean {
  const isPart = (from: number, count: number, largeFrom: number, largeCount: number) =>
    from >= largeFrom && from + count <= largeFrom + largeCount;
  return (
    isPart(small.row, small.rows, large.row, large.rows) &&
    isPart(small.column, small.columns, large.column, large.columns)
  );
}

/** Column by column: whether the rows of others leave no gap. */
export function isCovered({ row, column, rows, columns }: Area, by: readonly Area[]): boolean {
  for (let at = column; at < column + columns; at += 1) {
    const here = by.filter((each) => at >= each.column && at < each.column + each.columns);
    let reached = row;
    for (const each of here.sort((a, b) => a.row - b.row))
      if (each.row <= reached) reached = Math.max(reached, each.row + each.rows);
    if (reached < row + rows) return false;
  }
  return true;
}
