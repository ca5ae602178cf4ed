// How a tab that people type into looks: its size, its title, and each column's header, width, format and drop-down.
import { remembered } from '../domain/memory';
import { type Language, say } from '../words/text';
import { type Column, headerText } from './column';
import { lineWidth } from './line-width';
import { LOOKS } from './roles';
import { runsOf } from './runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Gives the tab exactly so many rows and columns. */
export function resize(sheet: Sheet, rows: number, columns: number): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (hasRows > rows) sheet.deleteRows(rows + 1, hasRows - rows);
  else if (hasRows < rows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (hasColumns > columns) sheet.deleteColumns(columns + 1, hasColumns - columns);
  else if (hasColumns < columns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

/** Pixels. */
const ARROW = 16;

/** Pixels: the tails of Thai letters in the header need more than the usual 21. */
const HEADER_HEIGHT = 30;

/** The title, and room for the header in the row below it. */
export function dressTitle(sheet: Sheet, range: Range): void {
  const look = LOOKS.subtitle;
  range
    .setFontWeight(look.fontWeight)
    .setFontSize(look.fontSize)
    .setFontColor(look.fontColor)
    .setWrap(false)
    .setVerticalAlignment('middle');
  if (look.height !== null) sheet.setRowHeight(range.getRow(), look.height);
  sheet.setRowHeight(range.getRow() + 1, HEADER_HEIGHT);
}

/** In pixels: what is declared, or what the header and the drop-down's texts need beside its arrow. */
function widthOf(column: Column, language: Language): number {
  const { width, choices = () => [] } = column;
  const needed = choices().map((choice) => lineWidth(say(choice, language)) + ARROW);
  return Math.max(width, lineWidth(headerText(column, language)), ...needed);
}

/** Where neighbouring columns stand, and the row of their headers; from 1. `rows`: how many there are below it. */
export interface ColumnBlock {
  position: number;
  headerRow: number;
  rows: number;
}

/** Headers with their help as notes, and below them each column's width, format and drop-down: as many calls as there are kinds of columns. */
export function dressColumns(sheet: Sheet, columns: readonly Column[], block: ColumnBlock, language: Language): void {
  const { position, headerRow, rows } = block;
  const look = LOOKS.heading;
  const header = sheet.getRange(headerRow, position, 1, columns.length);
  header.setNumberFormat('@').setNotes([columns.map((column) => say(column.help(), language))]);
  header.setBackground(look.background).setFontColor(look.fontColor).setFontWeight(look.fontWeight);
  header.setHorizontalAlignment(look.horizontal).setVerticalAlignment('middle').setWrap(true);
  for (const { value, from, length } of runsOf(columns.map((column) => widthOf(column, language))))
    sheet.setColumnWidths(position + from, length, value);
  if (rows < 1) return;
  const below = (from: number, length: number) => sheet.getRange(headerRow + 1, position + from, rows, length);
  below(0, columns.length).setFontFamily('Sarabun').setVerticalAlignment('middle');
  /** Neighbours of which the same is true are dressed in one call; those of which nothing is, in none. */
  const each = <Value>(of: (column: Column) => Value | undefined, dress: (range: Range, value: Value) => void) => {
    for (const { value, from, length } of runsOf(columns.map(of))) if (value) dress(below(from, length), value);
  };
  each(
    ({ numberFormat }) => numberFormat,
    (range, format) => range.setNumberFormat(format),
  );
  each(
    ({ centred }) => centred,
    (range) => range.setHorizontalAlignment('center'),
  );
  each(
    ({ wrap }) => wrap,
    (range) => range.setWrap(true),
  );
  each(
    ({ editors }) => editors !== 'district',
    (range) => range.setBackground('#f3f5f8'),
  );
  each(
    (column) => choicesOf(column, language),
    (range, choices) => range.setDataValidation(choiceRule(choices)),
  );
}

/** What a drop-down offers and what it says to a value that is none of it, as one text: columns with the same one share a rule. */
function choicesOf({ choices, help }: Column, language: Language): string | undefined {
  return choices && JSON.stringify([say(help(), language), ...choices().map((choice) => say(choice, language))]);
}

/** Warns, never refuses: a paste is never lost. */
const choiceRule = remembered((given): GoogleAppsScript.Spreadsheet.DataValidation => {
  const [help, ...choices] = JSON.parse(given) as [string, ...string[]];
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(choices, true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
});

/** A blank stays blank: it shows as a box that nobody has touched. A text that is typed over a box is kept, too. */
export function tickBoxes(
  sheet: Sheet,
  { help }: Column,
  { row, column, rows }: { row: number; column: number; rows: number },
  language: Language,
): void {
  if (rows < 1) return;
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true);
  sheet.getRange(row, column, rows, 1).setDataValidation(rule.setHelpText(say(help(), language)).build());
}
