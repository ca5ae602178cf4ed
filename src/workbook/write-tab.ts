// Makes a tab that people type into, from its declaration; on one that is there already, adds what is missing (formulas take it in) and changes nothing else.
import { TAB_TITLES } from '../words/tabs';
import { type Language, say, type Values } from '../words/text';
import { addTab, type Book, findTab, type NamedSheet } from './book';
import { asText } from './cell-text';
import { type Column, headerCell, headerText, type SettingOf } from './column';
import { dressColumns, dressTitle, resize, tickBoxes } from './dress-tab';
import { type Around, formulaOf, renewFormulas, renewOutdated } from './row-formula';
import { HEADER_ROW, type Tab } from './tab';
import { isBlank, readTable, rowsOf, type Table } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A row to write: values by column id; a column that is missing here stays blank, or gets its formula. */
export type RowValues = Readonly<Record<string, string | number | boolean | null>>;

export interface TabContent {
  tab: Tab;
  rows: readonly RowValues[];
  /** Fills the places of the title. */
  title: Values;
  language: Language;
  /** For formulas that need a setting. */
  settingOf?: SettingOf;
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
  /** Ids of the columns that were made now. */
  added: string[];
  /** True where formulas of an earlier version were written anew: its colours have to be, too. */
  renewed: boolean;
}

/** Free rows below the last one, for LAOs to come. */
const SPARE_ROWS = 20;

export function ensureTab(book: Book, content: TabContent, index?: number): WrittenTab {
  const found = findTab(book, content.tab.key);
  return found ? extend(found, content) : create(book, content, index);
}

function create(book: Book, content: TabContent, index?: number): WrittenTab {
  const { tab, rows, title, language } = content;
  const named = addTab(book, tab.key, say(tab.name, language), index);
  const { sheet } = named;
  const { columns } = tab;
  const below = rows.length + SPARE_ROWS;
  resize(sheet, HEADER_ROW + below, columns.length);
  const numbers = new Map(columns.map(({ id }, position) => [id, position + 1]));
  const headers = columns.map((column) => asText(headerText(column, language)));
  const titleRow = [
    asText(say(TAB_TITLES[tab.title], language, title)),
    ...new Array<string>(columns.length - 1).fill(''),
  ];
  const first = HEADER_ROW + 1;
  const body = rows.map((row, offset) =>
    columns.map((column) => cellValue(row, column, { numbers, settingOf: settingOf(content) }, first + offset)),
  );
  sheet.getRange(1, 1, HEADER_ROW + rows.length, columns.length).setValues([titleRow, headers, ...body]);
  // After the values: a cell formatted as text might keep an apostrophe.
  dressColumns(sheet, columns, { position: 1, headerRow: HEADER_ROW, rows: below }, language);
  columns.forEach((column, position) => {
    if (column.checkbox) tickBoxes(sheet, column, { column: position + 1, row: first, rows: rows.length }, language);
  });
  dressTitle(sheet, sheet.getRange(1, 1));
  sheet.setFrozenRows(HEADER_ROW);
  if (tab.frozenColumns) sheet.setFrozenColumns(tab.frozenColumns);
  const added = columns.map(({ id }) => id);
  return { named, headerRow: HEADER_ROW, columns: numbers, isNew: true, added, renewed: false };
}

/** Adds missing columns at the right end, then missing rows below. Without the headers that tell rows apart, no rows are added. */
function extend(named: NamedSheet, content: TabContent): WrittenTab {
  const { tab, rows, keyOf } = content;
  const table = readTable(named, tab);
  const headerRow = table.headerRow + 1;
  const columns = new Map(Array.from(table.columns, ([id, column]) => [id, column + 1]));
  if (headerRow === 0) return { named, headerRow, columns, isNew: false, added: [], renewed: false };
  const isGone = (column: Column) => !mayBeMisspelt(column, table, tab);
  const around = { numbers: columns, settingOf: settingOf(content) };
  const renewed = renewOutdated(named.sheet, table, tab.columns, around);
  addColumns(named.sheet, { ...table, missing: table.missing.filter(isGone) }, columns, content);
  addRows(named.sheet, table, missingRows(table, rows, keyOf), columns, content);
  const added = table.missing.filter(isGone).map(({ id }) => id);
  return { named, headerRow, columns, isNew: false, added, renewed };
}

/**
 * Whether a header that nobody knows stands where this column belongs, between its neighbours: then its header was changed, and what was
 * typed below it would be lost to a new, blank column. It stays a finding until the header is typed again.
 */
function mayBeMisspelt(column: Column, { values, headerRow, columns }: Table, tab: Tab): boolean {
  const at = tab.columns.indexOf(column);
  const places = (some: readonly Column[]) =>
    some.map(({ id }) => columns.get(id)).filter((place) => place !== undefined);
  const left = places(tab.columns.slice(0, at)).pop();
  const right = places(tab.columns.slice(at + 1))[0];
  if (left === undefined || right === undefined) return false;
  const between = (values[headerRow] || []).slice(left + 1, right);
  return between.some((cell) => {
    const header = headerCell(cell);
    return !isBlank(cell) && !tab.columns.some(({ matches }) => header && matches(header));
  });
}

function addColumns(sheet: Sheet, table: Table, columns: Map<string, number>, content: TabContent): void {
  const { missing, headerRow } = table;
  if (!missing.length) return;
  const { language } = content;
  const lastColumn = (table.values[0] || []).length;
  const needed = lastColumn + missing.length;
  if (sheet.getMaxColumns() < needed) sheet.insertColumnsAfter(sheet.getMaxColumns(), needed - sheet.getMaxColumns());
  // Inserted columns look like their neighbour: in one of texts a formula would be a text.
  const maxRows = sheet.getMaxRows();
  const all = sheet.getRange(1, lastColumn + 1, maxRows, missing.length);
  all.clearFormat().clearDataValidations().setNumberFormat('General');
  const named = rowsOf(table).map((row) => ({ number: row.number, isNamed: !isBlank(row.value('name')) }));
  const last = Math.max(headerRow + 1, ...named.filter(({ isNamed }) => isNamed).map(({ number }) => number));
  const block = { position: lastColumn + 1, headerRow: headerRow + 1, rows: maxRows - headerRow - 1 };
  dressColumns(sheet, missing, block, language);
  missing.forEach((column, position) => {
    const number = lastColumn + position + 1;
    columns.set(column.id, number);
    if (column.checkbox)
      tickBoxes(sheet, column, { column: number, row: headerRow + 2, rows: last - headerRow - 1 }, language);
  });
  sheet
    .getRange(headerRow + 1, lastColumn + 1, 1, missing.length)
    .setValues([missing.map((column) => asText(headerText(column, language)))]);
  const around = { numbers: columns, settingOf: settingOf(content) };
  for (const column of missing.filter(({ formula }) => formula)) {
    const cells = named.map(({ number, isNamed }) => [isNamed ? formulaOf(column, around, number) : '']);
    if (cells.length) sheet.getRange(headerRow + 2, columns.get(column.id) as number, cells.length, 1).setValues(cells);
  }
  renewFormulas(sheet, table, { columns: content.tab.columns, added: missing.map(({ id }) => id), around });
}

function missingRows(table: Table, rows: readonly RowValues[], keyOf: TabContent['keyOf']): RowValues[] {
  const known = new Set(rowsOf(table).map((row) => keyOf(row.text)));
  return rows.filter((row) => {
    const key = keyOf((id) => String(row[id] === null || row[id] === undefined ? '' : row[id]));
    return key !== null && !known.has(key);
  });
}

/** Below the last row that holds anything in one of this tab's columns. */
function addRows(
  sheet: Sheet,
  table: Table,
  rows: readonly RowValues[],
  columns: Map<string, number>,
  content: TabContent,
): void {
  if (!rows.length || !Object.keys(rows[0] as RowValues).every((id) => columns.has(id))) return;
  const used = rowsOf(table).filter((row) => Object.keys(rows[0] as RowValues).some((id) => !isBlank(row.value(id))));
  const last = used[used.length - 1];
  const first = (last ? last.number : table.headerRow + 1) + 1;
  const needed = first + rows.length - 1;
  if (sheet.getMaxRows() < needed) sheet.insertRowsAfter(sheet.getMaxRows(), needed - sheet.getMaxRows());
  const around = { numbers: columns, settingOf: settingOf(content) };
  for (const column of content.tab.columns) {
    const number = columns.get(column.id) as number;
    const values = rows.map((row, offset) => [cellValue(row, column, around, first + offset)]);
    if (values.some(([value]) => value !== '')) sheet.getRange(first, number, rows.length, 1).setValues(values);
    if (column.checkbox) tickBoxes(sheet, column, { column: number, row: first, rows: rows.length }, content.language);
  }
}

function settingOf(content: TabContent): SettingOf {
  return (
    content.settingOf ||
    ((id) => {
      throw new Error(`A formula of the tab ${content.tab.key} needs the setting ${id}, and was given none.`);
    })
  );
}

function cellValue(row: RowValues, column: Column, around: Around, number: number): string | number | boolean {
  const value = row[column.id];
  if (value === undefined || value === null) return formulaOf(column, around, number);
  return typeof value === 'string' ? asText(value) : value;
}
