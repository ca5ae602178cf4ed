// Makes a tab that people type into, from its declaration; on one that is there already, adds what is missing and changes nothing else.
import { cellName } from '../domain/province';
import { type Language, say, type Values } from '../words/text';
import { addTab, type Book, findTabs, type NamedSheet } from './book';
import { asText } from './cell-text';
import { type Column, headerText } from './column';
import { dressColumn, dressTitle, resize } from './dress-tab';
import { readTable } from './read-province';
import { HEADER_ROW, type Tab } from './tab';
import { isBlank, rowsOf, type Table } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A row to write: values by column id; a column that is missing here stays blank, or gets its formula. */
export type RowValues = Readonly<Record<string, string | number | null>>;

export interface TabContent {
  tab: Tab;
  rows: readonly RowValues[];
  /** Other names that the tab may have, where it has lost its metadata. */
  names: readonly string[];
  /** Fills the places of the title. */
  title: Values;
  language: Language;
  /** Which row is which: rows that are there already are not added again. Null for a row that says nothing. */
  keyOf(row: (id: string) => string): string | null;
}

export interface WrittenTab {
  named: NamedSheet;
  /** Row of the headers, from 1. */
  headerRow: number;
  /** Column number (from 1) by column id. */
  columns: Map<string, number>;
  isNew: boolean;
}

/** Free rows below the last one, for LAOs to come. */
const SPARE_ROWS = 20;

export function ensureTab(book: Book, content: TabContent, index?: number): WrittenTab {
  const found = findTabs(book, content.tab.key, content.names)[0];
  return found ? extend(found, content) : create(book, content, index);
}

function create(book: Book, { tab, rows, title, language }: TabContent, index?: number): WrittenTab {
  const named = addTab(book, tab.key, say(tab.name, language), index);
  const { sheet } = named;
  const { columns } = tab;
  resize(sheet, HEADER_ROW + rows.length + SPARE_ROWS, columns.length);
  const numbers = new Map(columns.map(({ id }, position) => [id, position + 1]));
  const headers = columns.map((column) => asText(headerText(column, language)));
  const titleRow = [asText(say(tab.title, language, title)), ...new Array<string>(columns.length - 1).fill('')];
  const body = rows.map((row, offset) => rowCells(row, columns, numbers, HEADER_ROW + 1 + offset));
  sheet.getRange(1, 1, HEADER_ROW + rows.length, columns.length).setValues([titleRow, headers, ...body]);
  // After the values: a cell formatted as text might keep an apostrophe.
  columns.forEach((column, position) => {
    dressColumn(sheet, column, position + 1, HEADER_ROW, language);
  });
  dressTitle(sheet, sheet.getRange(1, 1));
  sheet.setFrozenRows(HEADER_ROW);
  if (tab.frozenColumns) sheet.setFrozenColumns(tab.frozenColumns);
  return { named, headerRow: HEADER_ROW, columns: numbers, isNew: true };
}

/** Adds missing columns at the right end, then missing rows below. Without the headers that tell rows apart, no rows are added. */
function extend(named: NamedSheet, { tab, rows, keyOf, language }: TabContent): WrittenTab {
  const table = readTable(named, tab);
  const headerRow = table.headerRow + 1;
  const columns = new Map(Array.from(table.columns, ([id, column]) => [id, column + 1]));
  if (headerRow === 0) return { named, headerRow, columns, isNew: false };
  const lastColumn = (table.values[0] || []).length;
  addColumns(named.sheet, table, lastColumn, columns, language);
  addRows(named.sheet, table, tab, missingRows(table, rows, keyOf), columns);
  return { named, headerRow, columns, isNew: false };
}

function addColumns(
  sheet: Sheet,
  table: Table,
  lastColumn: number,
  columns: Map<string, number>,
  language: Language,
): void {
  const { missing, headerRow } = table;
  if (!missing.length) return;
  const needed = lastColumn + missing.length;
  if (sheet.getMaxColumns() < needed) sheet.insertColumnsAfter(sheet.getMaxColumns(), needed - sheet.getMaxColumns());
  missing.forEach((column, position) => {
    columns.set(column.id, lastColumn + position + 1);
    dressColumn(sheet, column, lastColumn + position + 1, headerRow + 1, language);
  });
  sheet
    .getRange(headerRow + 1, lastColumn + 1, 1, missing.length)
    .setValues([missing.map((column) => asText(headerText(column, language)))]);
  const formulas = missing.filter(({ formula }) => formula);
  for (const column of formulas) {
    const cells = rowsOf(table).map(({ number, value }) =>
      isBlank(value('name')) ? '' : formulaOf(column, columns, number),
    );
    if (cells.length)
      sheet
        .getRange(headerRow + 2, columns.get(column.id) as number, cells.length, 1)
        .setValues(cells.map((cell) => [cell]));
  }
}

function missingRows(table: Table, rows: readonly RowValues[], keyOf: TabContent['keyOf']): RowValues[] {
  const known = new Set(rowsOf(table).map((row) => keyOf(row.text)));
  return rows.filter((row) => {
    const key = keyOf((id) => String(row[id] === null || row[id] === undefined ? '' : row[id]));
    return key !== null && !known.has(key);
  });
}

/** Below the last row that holds anything in one of this tab's columns. */
function addRows(sheet: Sheet, table: Table, tab: Tab, rows: readonly RowValues[], columns: Map<string, number>): void {
  if (!rows.length || !Object.keys(rows[0] as RowValues).every((id) => columns.has(id))) return;
  const ids = tab.columns.map(({ id }) => id);
  const used = rowsOf(table).filter((row) => Object.keys(rows[0] as RowValues).some((id) => !isBlank(row.value(id))));
  const last = used[used.length - 1];
  const first = (last ? last.number : table.headerRow + 1) + 1;
  const needed = first + rows.length - 1;
  if (sheet.getMaxRows() < needed) sheet.insertRowsAfter(sheet.getMaxRows(), needed - sheet.getMaxRows());
  for (const id of ids) {
    const column = tab.columns.filter((known) => known.id === id)[0] as Column;
    const values = rows.map((row, offset) => [cellValue(row, column, columns, first + offset)]);
    if (values.some(([value]) => value !== ''))
      sheet.getRange(first, columns.get(id) as number, rows.length, 1).setValues(values);
  }
}

function formulaOf({ formula }: Column, columns: ReadonlyMap<string, number>, row: number): string {
  if (!formula) return '';
  return formula((id) => cellName({ tab: '', row, column: columns.get(id) as number }));
}

function cellValue(
  row: RowValues,
  column: Column,
  columns: ReadonlyMap<string, number>,
  number: number,
): string | number {
  const value = row[column.id];
  if (value === undefined || value === null) return formulaOf(column, columns, number);
  return typeof value === 'number' ? value : asText(value);
}

function rowCells(
  row: RowValues,
  columns: readonly Column[],
  numbers: ReadonlyMap<string, number>,
  number: number,
): (string | number)[] {
  return columns.map((column) => cellValue(row, column, numbers, number));
}
