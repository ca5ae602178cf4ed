// The cell references in a formula: finding them, and rewriting them when what they point at moves.

import { columnFromLetters, columnLetters } from '../address.ts';

/** One end of a reference; null: that side is open, as the rows of `B:D`. Fixed: written with a `$`. */
export interface Corner {
  row: number | null;
  column: number | null;
  rowFixed: boolean;
  columnFixed: boolean;
}

export interface Reference {
  /** The name of the sheet that is written before it, without quotes; null: the formula's own sheet. */
  sheet: string | null;
  from: Corner;
  /** Null for a single cell. */
  to: Corner | null;
}

const cell = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}';
const columns = '\\$?[A-Za-z]{1,3}';
const rows = '\\$?[1-9]\\d{0,6}';
const reference = [
  `${cell}:(?:${cell}|${columns}|${rows})`,
  `(?:${columns}|${rows}):${cell}`,
  cell,
  `${columns}:${columns}`,
  `${rows}:${rows}`,
].join(`(?![\\p{L}\\p{M}\\p{N}_.(![])|`);
const word = '[\\p{L}\\p{M}\\p{N}_.]+';
/** What stands in brackets after a table's name is its columns. */
const table = `${word}(?:\\[(?:'.|[^'[\\]]|\\[(?:'.|[^'\\]])*\\])*\\])?`;

/** Texts in quotes, error values, tables and whole words (function names) are stepped over, so that nothing inside them is found. */
const tokens = new RegExp(
  `"(?:[^"]|"")*"|#[A-Z/0]+[!?]?|(?:('(?:[^']|'')*'|(?:\\[[^'"[\\]]+\\])?${word})!)?(${reference}(?![\\p{L}\\p{M}\\p{N}_.(![]))|'(?:[^']|'')*'|${table}`,
  'gu',
);
const cornerParts = /^(\$)?([A-Za-z]+)?(\$)?(\d+)?$/;

/** Rewrites each reference by `change`; null makes it `#REF!`. One that is handed back as it came keeps its spelling. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return formula.replace(tokens, (token, prefix: string | undefined, address: string | undefined) => {
    if (address === undefined) return token;
    const before = parseReference(prefix, address);
    const after = change(before);
    if (after === before) return token;
    return after ? writeReference(after) : '#REF!';
  });
}

/** The formula as it reads when copied so many rows down and columns right: fixed sides stay. */
export function moveRelative(formula: string, rowDelta: number, columnDelta: number): string {
  if (rowDelta === 0 && columnDelta === 0) return formula;
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rowDelta,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columnDelta,
  });
  return mapReferences(formula, (before) => {
    const after = { ...before, from: move(before.from), to: before.to && move(before.to) };
    const isOffGrid = [after.from, after.to].some((end) => end && ((end.row ?? 0) < 0 || (end.column ?? 0) < 0));
    return isOffGrid ? null : after;
  });
}

/** A sheet's name as formulas write it. Quotes do no harm where Google would leave them out. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^([A-Za-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

function parseReference(prefix: string | undefined, address: string): Reference {
  const [from = '', to] = address.split(':');
  return {
    sheet: prefix === undefined ? null : prefix.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'"),
    from: parseCorner(from),
    to: to === undefined ? null : parseCorner(to),
  };
}

function parseCorner(text: string): Corner {
  const [, first, letters, second, digits] = cornerParts.exec(text) ?? [];
  return {
    column: letters === undefined ? null : columnFromLetters(letters),
    columnFixed: letters !== undefined && first !== undefined,
    row: digits === undefined ? null : Number(digits) - 1,
    // In '$5' the only dollar sign is the row's.
    rowFixed: digits !== undefined && (letters === undefined ? first : second) !== undefined,
  };
}

function writeReference({ sheet, from, to }: Reference): string {
  const prefix = sheet === null ? '' : `${quoteSheetName(sheet)}!`;
  return prefix + writeCorner(from) + (to ? `:${writeCorner(to)}` : '');
}

function writeCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? '' : (columnFixed ? '$' : '') + columnLetters(column);
  return letters + (row === null ? '' : (rowFixed ? '$' : '') + (row + 1));
}
