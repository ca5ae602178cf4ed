// Adds the rows that a tab lacks, below the last one that says anything, in one write: each of them is there as a whole or not at all.
import type { CellValue } from '../../domain/measures/step';
import type { NamedSheet } from '../book/book';
import { columnNumbers, isBlank, rowsOf, type Table } from '../reading/table';
import { hasQuote, withoutQuote } from '../writing/cell-text';
import { aroundOf, cellValue } from './formulas';
import type { RowValues, TabContent } from './tab-content';

/** None where a column that they need cannot be found: they would be half rows. */
export function missingRows(table: Table, { rows, keyOf }: TabContent): RowValues[] {
  const known = new Set(rowsOf(table).map((row) => keyOf(row.text)));
  const missing = rows.filter((row) => {
    const key = keyOf((id) => String(row[id] ?? ''));
    return key !== null && !known.has(key);
  });
  return missing.every((row) => Object.keys(row).every((id) => table.columns.has(id))) ? missing : [];
}

/** Indices of columns, both within. */
interface Block {
  from: number;
  to: number;
}

/** The block from the first to the last column that the rows fill. */
function blockOf(table: Table, rows: readonly RowValues[], { tab }: TabContent): Block {
  const isFilled = (id: string) => rows.some((row) => row[id] !== undefined && row[id] !== null && row[id] !== '');
  const filled = tab.columns.filter(({ id, formula }) => isFilled(id) || (formula && !rows.some((row) => id in row)));
  const places = filled.map(({ id }) => table.columns.get(id)).filter((place) => place !== undefined);
  return { from: Math.min(...places), to: Math.max(...places) };
}

/** Index of the first row below all that stand in one of these columns or in the block between them. */
function firstFree({ values, headerRow }: Table, columns: readonly number[], { from, to }: Block): number {
  const isUsed = (cells: readonly CellValue[]) =>
    cells.some((cell, place) => !isBlank(cell) && ((place >= from && place <= to) || columns.indexOf(place) >= 0));
  let first = values.length;
  while (first - 1 > headerRow && !isUsed(values[first - 1] || [])) first -= 1;
  return first;
}

/** Nothing that stands on the tab is written over, by whomever it was typed. `read`: the tab as it is now. */
export function addRows({ sheet }: NamedSheet, read: () => Table, content: TabContent): void {
  const hasRows = sheet.getMaxRows();
  let planned = planRows(read(), content);
  const needed = planned.first + planned.cells.length;
  if (hasRows < needed) {
    sheet.insertRowsAfter(hasRows, needed - hasRows);
    planned = planRows(read(), content);
  }
  const { first, block, cells } = planned;
  if (!cells.length) return;
  const range = sheet.getRange(first + 1, block.from + 1, cells.length, block.to - block.from + 1);
  range.setValues(isQuoted(cells) ? unquoted(cells, range.getNumberFormats()) : cells);
}

const isQuoted = (cells: readonly CellValue[][]) => cells.some((row) => row.some(hasQuote));

/** What a cell of texts might keep the apostrophe of needs none there; only a formula could still come of it. */
function unquoted(cells: readonly CellValue[][], formats: readonly string[][]): CellValue[][] {
  return cells.map((row, down) =>
    row.map((cell, right) => (hasQuote(cell) && formats[down]?.[right] === '@' ? withoutQuote(cell) : cell)),
  );
}

function planRows(table: Table, content: TabContent): { first: number; block: Block; cells: CellValue[][] } {
  const rows = missingRows(table, content);
  const block = blockOf(table, rows, content);
  const own = Object.keys(rows[0] || {}).map((id) => table.columns.get(id) as number);
  const first = firstFree(table, own, block);
  const around = aroundOf(content, columnNumbers(table));
  const byPlace = new Map(content.tab.columns.map((column) => [table.columns.get(column.id), column]));
  const cells = rows.map((row, index) =>
    Array.from({ length: block.to - block.from + 1 }, (_, offset) => {
      const column = byPlace.get(block.from + offset);
      return column ? cellValue(row, column, around, first + 1 + index) : '';
    }),
  );
  return { first, block, cells };
}
