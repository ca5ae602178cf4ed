// Cell addresses: letters and numbers to rectangles and back, and how rectangles lie to each other.

import type { Area, Sheet } from './workbook.ts';

/** What an A1 notation says. From 0; null rows or columns: up to the end of the grid, however long that is. */
export interface A1 {
  /** Null where none is written. */
  sheet: string | null;
  row: number;
  column: number;
  rows: number | null;
  columns: number | null;
}

interface Corner {
  row: number | null;
  column: number | null;
}

const corner = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;
const sheetAndRest = /^(?:(?:'((?:[^']|'')*)'|([^'!]*))!)?([^!]+)$/;

/** `column` from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** From 0. Letters alone, of either case. */
export function columnFromLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Without its sheet: `B2`, `B2:C5`. */
export function a1(area: Area): string {
  const first = columnLetters(area.column) + (area.row + 1);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** Null where it is no A1 notation. */
export function parseA1(text: string): A1 | null {
  const parts = sheetAndRest.exec(text.trim());
  if (!parts) return null;
  const sheet = parts[1]?.replaceAll("''", "'") ?? parts[2] ?? null;
  const corners = (parts[3] ?? '').split(':');
  const from = parseCorner(corners[0]);
  const to = corners.length === 1 ? from : parseCorner(corners[1]);
  if (corners.length > 2 || !from || !to) return null;
  const rows = span(from.row, to.row);
  const columns = span(from.column, to.column);
  // A lone 'B' or '5', and 'A:5', are no addresses.
  const openSides = Number(rows.count === null) + Number(columns.count === null);
  if (openSides > corners.length - 1) return null;
  return { sheet, row: rows.start, column: columns.start, rows: rows.count, columns: columns.count };
}

/** A missing end (A2:A) leaves the span open, and then the number that is written is its start, whichever side it is on. */
function span(from: number | null, to: number | null): { start: number; count: number | null } {
  if (from === null || to === null) return { start: from ?? to ?? 0, count: null };
  return { start: Math.min(from, to), count: Math.abs(to - from) + 1 };
}

function parseCorner(text: string | undefined): Corner | null {
  const parts = corner.exec((text ?? '').trim());
  if (!parts || (!parts[1] && !parts[2])) return null;
  return {
    column: parts[1] ? columnFromLetters(parts[1]) : null,
    row: parts[2] ? Number(parts[2]) - 1 : null,
  };
}

export function wholeSheet(sheet: Sheet): Area {
  return { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
}

export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** True for itself. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Null where they have no cell in common. */
export function intersection(a: Area, b: Area): Area | null {
  if (!intersects(a, b)) return null;
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  return { row, column, rows, columns: Math.min(a.column + a.columns, b.column + b.columns) - column };
}

/** What is left of `area` without `hole`: at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  if (!intersects(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  const pieces = [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
