// How a tab that people type into looks: its size, its title, and each column's header, width, format and drop-down.
import { type Language, say } from '../words/text';
import { type Column, headerText } from './column';
import { lineWidth } from './line-width';
import { LOOKS } from './roles';

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

/** The header with its help as a note, and below it the column's width, format and drop-down. */
export function dressColumn(
  sheet: Sheet,
  column: Column,
  position: number,
  headerRow: number,
  language: Language,
): void {
  const look = LOOKS.heading;
  const header = sheet.getRange(headerRow, position);
  header.setNumberFormat('@').setNote(say(column.help(), language));
  header.setBackground(look.background).setFontColor(look.fontColor).setFontWeight(look.fontWeight);
  header.setHorizontalAlignment(look.horizontal).setVerticalAlignment('middle').setWrap(true);
  sheet.setColumnWidth(position, widthOf(column, language));
  const body = sheet.getRange(headerRow + 1, position, sheet.getMaxRows() - headerRow, 1);
  body.setFontFamily('Sarabun').setVerticalAlignment('middle');
  if (column.numberFormat) body.setNumberFormat(column.numberFormat);
  if (column.centred) body.setHorizontalAlignment('center');
  if (column.wrap) body.setWrap(true);
  if (column.editors !== 'district') body.setBackground('#f3f5f8');
  if (column.choices) body.setDataValidation(choiceRule(column, language));
}

/** Warns, never refuses: a paste is never lost. */
function choiceRule(
  { choices = () => [], help }: Column,
  language: Language,
): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(
      choices().map((choice) => say(choice, language)),
      true,
    )
    .setAllowInvalid(true)
    .setHelpText(say(help(), language))
    .build();
}

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
