// A sheet's XML before exceljs sees it: made lighter where exceljs would take much room for little, and refused where it asks for too much.

import { columnFromLetters, columnLetters } from '../workbook/address.ts';
import { mustFit } from './limits.ts';

/** The last row and column, from 1, up to which validations are listed. */
interface Corner {
  row: number;
  column: number;
}

/** Areas of so few cells stay as they are, wherever they lie. */
const FEW = 10_000;

/** As many as a new tab has. */
const LEAST: Corner = { row: 1000, column: 26 };

/** exceljs lists every cell of a validated range: whole columns and rows end where the data does. Heights that a program guessed go. */
export function eased(xml: string): string {
  const last = lastCell(xml);
  let validated = 0;
  const cut = (areas: string) => {
    const kept = areas
      .split(/\s+/)
      .map((area) => cutArea(area, last))
      .filter((area) => area !== null);
    validated += kept.reduce((sum, { cells }) => sum + cells, 0);
    mustFit('validated', validated);
    return kept.map(({ area }) => area).join(' ');
  };
  return xml
    .replace(/<(?:\w+:)?dataValidation [^>]*>/g, (tag) =>
      tag.replace(/sqref="([^"]*)"/, (_, areas: string) => `sqref="${cut(areas)}"`),
    )
    .replace(/<row [^>]*>/g, (tag) => (/ customHeight="(1|true)"/.test(tag) ? tag : tag.replace(/ ht="[^"]*"/, '')));
}

function lastCell(xml: string): Corner {
  const last = { ...LEAST };
  for (const [, row] of xml.matchAll(/<row [^>]*?\br="(\d+)"/g)) last.row = Math.max(last.row, Number(row));
  mustFit('rows', last.row);
  const letters = new Set<string>();
  for (const [, column = ''] of xml.matchAll(/<c [^>]*?\br="([A-Z]+)\d+"/g)) letters.add(column);
  for (const column of letters) last.column = Math.max(last.column, columnFromLetters(column) + 1);
  return last;
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
