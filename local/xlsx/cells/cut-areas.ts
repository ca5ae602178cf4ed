// Areas of data validations: whole columns and rows end where the data does.

import { columnFromLetters, columnLetters } from '../../workbook/address.ts';

/** The last row and column, from 1, up to which validations are listed. */
export interface Corner {
  row: number;
  column: number;
}

/** Areas of so few cells stay as they are, wherever they lie. */
const FEW = 10_000;

/** As many as a new tab has. */
export const LEAST: Corner = { row: 1000, column: 26 };

/** The areas as a file writes them, and how many cells they have. */
export function cutAreas(areas: string, last: Corner): { areas: string; cells: number } {
  const kept = areas
    .split(/\s+/)
    .map((area) => cutArea(area, last))
    .filter((area) => area !== null);
  return { areas: kept.map(({ area }) => area).join(' '), cells: kept.reduce((sum, { cells }) => sum + cells, 0) };
}

/** Null where nothing of it lies before the corner. */
function cutArea(area: string, last: Corner): { area: string; cells: number } | null {
  const [, letters = '', row = '', toLetters = letters, toRow = row] =
    /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(area) ?? [];
  if (letters === '') return null;
  const from = { row: Number(row), column: columnFromLetters(letters) + 1 };
  const to = { row: Number(toRow), column: columnFromLetters(toLetters) + 1 };
  const whole = cellsBetween(from, to);
  if (whole <= FEW) return { area, cells: whole };
  const end = { row: Math.min(to.row, last.row), column: Math.min(to.column, last.column) };
  const cells = cellsBetween(from, end);
  return cells === 0 ? null : { area: `${letters}${row}:${columnLetters(end.column - 1)}${end.row}`, cells };
}

/** None where the one does not lie before the other. */
function cellsBetween(from: Corner, to: Corner): number {
  return Math.max(0, to.row - from.row + 1) * Math.max(0, to.column - from.column + 1);
}
