// How a document comes to stand on a sheet: its extent, its looks, its heights. A fixed number of calls, however large it is.
import type { Cell, Document } from '../../documents/document';
import type { GridSize } from '../book/book';
import { border } from './border';
import { asText } from './cell-text';
import { setWidths } from './column-widths';
import { merge, mergesOf } from './merge';
import { BLANK_LOOK, type Look } from './roles';
import { runsOf } from './runs';
import { heightOf, lookOf } from './several-lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const FONT = 'Sarabun';

/** On a tab that holds nothing yet. */
export function layOut(sheet: Sheet, document: Document): void {
  const { widths, frozenRows } = document;
  const [rows, columns] = [document.rows.length, widths.length];
  grow(sheet, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }, rows, columns);
  const whole = sheet.getRange(1, 1, rows, columns);
  dress(whole, document, { rows, columns, isNew: true });
  setHeights(sheet, document);
  setWidths(sheet, 1, widths);
  whole.setValues(
    square(document, rows, columns, '', ({ value }) => (typeof value === 'string' ? asText(value) : (value ?? ''))),
  );
  merge(sheet, mergesOf(document.rows));
  border(sheet, document.rows);
  sheet.setFrozenRows(frozenRows);
}

export function grow(
  sheet: Sheet,
  has: GridSize,
  rows: number,
  columns: number,
): { maxRows: number; maxColumns: number } {
  const { rows: hasRows, columns: hasColumns } = has;
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
  return { maxRows: Math.max(rows, hasRows), maxColumns: Math.max(columns, hasColumns) };
}

/** One value for each cell of a rectangle, row by row. */
export function square<Value>(
  document: Document,
  rows: number,
  columns: number,
  blank: Value,
  of: (cell: Cell) => Value,
): Value[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cell = (document.rows[row] || [])[column];
      return cell ? of(cell) : blank;
    }),
  );
}

/** A fixed number of calls, however large the document is. A new tab has no borders, and the format of all that is text. */
export function dress(
  whole: Range,
  document: Document,
  { rows, columns, isNew }: { rows: number; columns: number; isNew: boolean },
): void {
  const looks = <Key extends keyof Look>(key: Key): Look[Key][][] =>
    square(document, rows, columns, BLANK_LOOK[key], (cell) => lookOf(cell)[key]);
  whole.setFontFamily(FONT);
  whole.setVerticalAlignment('middle');
  whole.setBackgrounds(looks('background'));
  whole.setFontColors(looks('fontColor'));
  whole.setFontWeights(looks('fontWeight'));
  whole.setFontSizes(looks('fontSize'));
  whole.setHorizontalAlignments(looks('horizontal'));
  whole.setWraps(looks('wrap'));
  const formats = looks('numberFormat');
  if (!isNew || formats.some((row) => row.some((format) => format !== BLANK_LOOK.numberFormat)))
    whole.setNumberFormats(formats);
  if (!isNew) whole.setBorder(false, false, false, false, false, false);
}

/** Only the opening and section lines have a height of their own, and what wraps over several columns; all others are as high as their text. */
export function setHeights(sheet: Sheet, { rows, widths }: Document): void {
  const heights = rows.map(([first]) => (first ? heightOf(first, widths) : null));
  for (const { value, from, length } of runsOf(heights))
    if (value !== null) sheet.setRowHeights(from + 1, length, value);
}
