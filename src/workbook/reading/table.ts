// A table on a tab, found by its header texts: a district may insert, move and sort, and every column is still known.

import { type Cells, placeIn, valueIn } from '../../domain/measures/cells';
import { type CellValue, foundText } from '../../domain/measures/step';
import type { Place } from '../../domain/province/province';
import { comparable } from '../../domain/thai/thai-text';
import { isDate } from '../../domain/time/calendar';
import type { NamedSheet } from '../book/book';
import { type Column, type HeaderCell, headerCell } from '../tabs/column';
import type { Tab } from '../tabs/tab';

export interface Table {
  /** The tab's name now. */
  tab: string;
  /** The whole tab as read, from cell A1. */
  values: CellValue[][];
  /** Index of the header row in `values`; -1 where there is none. */
  headerRow: number;
  /** Index of each column found, by its id. Of two with the same header the left one. */
  columns: Map<string, number>;
  /** The ids of those of them that stand under a number that their indicator had. */
  respelt: ReadonlySet<string>;
  /** Numbers in headers, each with the one that it is now. */
  numbers: ReadonlyMap<string, string>;
  missing: Column[];
  twice: { column: Column; first: Place; place: Place }[];
}

/** A header stands in the first rows: a title and a few inserted rows may stand above it. */
export const HEADER_SEARCH = 30;

type Header = HeaderCell | null;

function findHeaderRow(rows: readonly Header[][], columns: readonly Column[]): number {
  const counts = rows.map((row) => columns.filter(({ matches }) => row.some((cell) => cell && matches(cell))).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

const NO_NUMBERS: Table['numbers'] = new Map();

type Asked = Pick<Tab, 'columns' | 'respelt'>;

/** Finds the columns in what was read of a tab. */
export function findTable(tab: string, values: CellValue[][], { columns, respelt }: Asked): Table {
  const rows = values.slice(0, HEADER_SEARCH).map((row) => row.map(headerCell));
  const headerRow = findHeaderRow(rows, columns);
  const header = rows[headerRow] || [];
  const indexes = ({ matches }: Column) =>
    header.map((cell, index) => (cell && matches(cell) ? index : -1)).filter((index) => index >= 0);
  const places = new Map(columns.map((column) => [column.id, indexes(column)]));
  const isThere = (id: string) => (places.get(id) || []).length > 0;
  const isWhole = columns.every(({ id }) => isThere(id));
  const { numbers = NO_NUMBERS, columns: others } = (!isWhole && respelt?.(header, isThere)) || {};
  const found = (id: string): readonly number[] => (isThere(id) ? places.get(id) : others?.get(id)) || [];
  const stand = columns.filter(({ id }) => found(id).length > 0);
  const place = (index: number): Place => ({ tab, row: headerRow + 1, column: index + 1 });
  return {
    tab,
    values,
    headerRow,
    columns: new Map(stand.map(({ id }) => [id, found(id)[0] as number])),
    respelt: new Set(stand.filter(({ id }) => !isThere(id)).map(({ id }) => id)),
    numbers,
    missing: columns.filter(({ id }) => found(id).length === 0),
    twice: ([] as Table['twice']).concat(
      ...stand.map((column) => {
        const [first, ...again] = found(column.id) as [number, ...number[]];
        return again.map((index) => ({ column, first: place(first), place: place(index) }));
      }),
    ),
  };
}

/** One read. */
export function readTable({ sheet, name }: Pick<NamedSheet, 'sheet' | 'name'>, asked: Asked): Table {
  return findTable(name, sheet.getDataRange().getValues() as CellValue[][], asked);
}

/** Column number (from 1) by column id. */
export function columnNumbers({ columns }: Table): Map<string, number> {
  return new Map(Array.from(columns, ([id, index]) => [id, index + 1]));
}

export interface ColumnAt {
  column: Column;
  /** From 1. */
  number: number;
}

/** Where columns stand that were not looked for when it was read; those that do not are left out. */
export function columnsAt({ values, headerRow }: Table, some: readonly Column[]): ColumnAt[] {
  const header = (values[headerRow] || []).map(headerCell);
  return some
    .map((column) => ({ column, number: header.findIndex((cell) => cell !== null && column.matches(cell)) + 1 }))
    .filter(({ number }) => number > 0);
}

/** Nothing at all stands on the tab. */
export function isEmpty({ values }: Table): boolean {
  return values.every((row) => row.every(isBlank));
}

/** One row below the header: its values by column id, and where each stands. */
export interface TableRow {
  /** Row number in the sheet, from 1. */
  number: number;
  value(id: string): CellValue;
  /** The value as text, trimmed; '' where the column is missing. */
  text(id: string): string;
  place(id: string): Place | null;
}

/** `number`: in the sheet, from 1. */
export function rowAt(table: Table, number: number): TableRow {
  const at: Cells = { table, row: number };
  const value = (id: string) => valueIn(at, id);
  return {
    number,
    value,
    text: (id) => {
      const found = value(id);
      // A date in the calendar of Thailand, never as a programming language would put it.
      if (isDate(found)) return foundText(found);
      return found === null || found === undefined ? '' : String(found).trim();
    },
    place: (id) => placeIn(at, id),
  };
}

/** All rows below the header, blank ones too. */
export function rowsOf(table: Table): TableRow[] {
  if (table.headerRow < 0) return [];
  return table.values.slice(table.headerRow + 1).map((_, index) => rowAt(table, table.headerRow + index + 2));
}

/** True for a cell in which nothing can be seen. */
export function isBlank(value: CellValue): boolean {
  return value === null || value === undefined || (typeof value === 'string' && comparable(value) === '');
}
