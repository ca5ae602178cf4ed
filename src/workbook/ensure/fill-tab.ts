// Fills a tab on which nothing stands: its size, then title, headers and rows in one write, so that they are all there or none.

import { say } from '../../words/text';
import { TAB_TITLES } from '../../words/workbook/tabs';
import { type Book, type GridSize, gridSize, type NamedSheet } from '../book/book';
import { headerText } from '../tabs/column';
import { HEADER_ROW, type Tab } from '../tabs/tab';
import { asText } from '../writing/cell-text';
import type { Area } from './areas';
import { fixedAreas } from './fixed-areas';
import { aroundOf, cellValue } from './formulas';
import { bodyOf, isRuled } from './look/choices';
import { areaOfColour } from './look/colour';
import { foldedAtFirst, foldsOf } from './look/fold-columns';
import { coloursOf } from './look/step-colours';
import { rangesOf } from './ranges';
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

/** What will be asked for when the tab is dressed and kept. */
function areasOf(written: Omit<WrittenTab, 'rangeOf'>, tab: Tab): Area[] {
  const ruled = tab.columns.filter(isRuled);
  return [
    ...(ruled.length ? [bodyOf(written, ruled)] : []),
    ...foldsOf(written, tab.columns).map(({ area }) => area),
    ...foldedAtFirst(foldsOf(written, tab.columns)),
    ...coloursOf(written, tab).map((colour) => areaOfColour(written, colour)),
    ...(tab.steps ? fixedAreas(written, tab) : []),
  ];
}

/** A tab that holds nothing yet, whole: title, headers, rows, in one write. Calls do not grow with the rows. */
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
  const lastRow = HEADER_ROW + rows.length;
  const kept = {
    named,
    headerRow: HEADER_ROW,
    columns: numbers,
    lastRow,
    rows: size,
    isNew: true,
    added: [],
    unclaimed: [],
  };
  const written = { ...kept, columnsAt: () => [] };
  const filled: Area = { row: 1, column: 1, rows: lastRow, columns: columns.length };
  const rangeOf = rangesOf(sheet, [filled, { ...filled, rows: size }, ...areasOf(written, tab)]);
  // Before the formats: a cell formatted as text might keep an apostrophe.
  rangeOf(filled).setValues([titleRow, headers, ...body]);
  return { ...written, rangeOf };
}
