// Fills a tab on which nothing stands: its size, then title, headers and rows in one write, so that they are all there or none.

import { say } from '../../words/text';
import { TAB_TITLES } from '../../words/workbook/tabs';
import { type Book, type GridSize, gridSize, type NamedSheet } from '../book/book';
import { headerText } from '../tabs/column';
import { HEADER_ROW } from '../tabs/tab';
import { asText } from '../writing/cell-text';
import { aroundOf, cellValue } from './formulas';
import type { TabContent, WrittenTab } from './tab-content';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Free rows below the last one, for LAOs to come. */
const SPARE_ROWS = 20;

/** Gives the tab exactly so many rows and columns. */
function resize(sheet: Sheet, has: GridSize, { rows, columns }: GridSize): void {
  const { rows: hasRows, columns: hasColumns } = has;
  if (hasRows > rows) sheet.deleteRows(rows + 1, hasRows - rows);
  else if (hasRows < rows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (hasColumns > columns) sheet.deleteColumns(columns + 1, hasColumns - columns);
  else if (hasColumns < columns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

export function fillTab(book: Book, named: NamedSheet, content: TabContent): WrittenTab {
  const { tab, rows, title, language } = content;
  const { sheet } = named;
  const { columns } = tab;
  const size = HEADER_ROW + rows.length + SPARE_ROWS;
  resize(sheet, gridSize(named, book), { rows: size, columns: columns.length });
  const numbers = new Map(columns.map(({ id }, position) => [id, position + 1]));
  const around = aroundOf(content, numbers);
  const titleRow = columns.map((_, index) => (index ? '' : asText(say(TAB_TITLES[tab.title], language, title))));
  const headers = columns.map((column) => asText(headerText(column, language)));
  const body = rows.map((row, index) =>
    columns.map((column) => cellValue(row, column, around, HEADER_ROW + 1 + index)),
  );
  // Before the formats: a cell formatted as text might keep an apostrophe.
  sheet.getRange(1, 1, HEADER_ROW + rows.length, columns.length).setValues([titleRow, headers, ...body]);
  return { named, headerRow: HEADER_ROW, columns: numbers, lastRow: HEADER_ROW + rows.length, rows: size, isNew: true };
}
