// The workbook as Univer shows it. One way only: what a person changes comes back cell by cell, as typed.

import type { ICellData, IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import { type Looks, lookKey } from '../../calculate/conditional-styles.ts';
import { hiddenLines } from '../../workbook/lines/hidden-lines.ts';
import { eachRow } from '../../workbook/rows.ts';
import { displayText } from '../../workbook/typing/display.ts';
import { inputText } from '../../workbook/typing/input-text.ts';
import type { Cell, ConditionalFormat, Sheet, Workbook } from '../../workbook/workbook.ts';
import type { Unseen } from '../protocol.ts';
import type { BookLooks } from './book-looks.ts';
import { DEFAULT_HEIGHT, heightsOf } from './row-heights.ts';
import { resourcesOf } from './snapshot-resources.ts';
import { styleOf } from './styles.ts';

/** The order of Univer's BooleanNumber. */
const flag = (on: boolean): 0 | 1 => (on ? 1 : 0);

/** Below this many there is nothing to scroll to; a file may say less. */
const FEWEST_ROWS = 30;

/**
 * Every value goes as the text that a person sees, so that Univer has nothing to interpret; plain numbers stay numbers.
 */
export function cellOf(cell: Cell, look: ConditionalFormat['style'] | undefined): ICellData {
  const { value, formula, numberFormat, style } = cell;
  const shown = look ? { ...cell, style: { ...style, ...look } } : cell;
  const isPlainNumber = typeof value === 'number' && numberFormat === undefined;
  const isTick = typeof value === 'boolean' && isBox(cell);
  const unseen = unseenOf(cell);
  return {
    ...(value === null ? {} : isPlainNumber ? { v: value, t: 2 } : { v: displayText(cell), t: 1 }),
    ...(isTick ? { v: flag(value), t: 3 } : {}),
    ...(formula === undefined ? {} : { f: formula }),
    ...(unseen ? { custom: unseen } : {}),
    s: styleOf(shown, formula !== undefined && /^=\s*HYPERLINK\(/i.test(formula)),
  };
}

/** A box that is ticked by TRUE and FALSE; Univer knows no others. */
function isBox({ validation, value, formula }: Cell): boolean {
  const isPlain = value === null || typeof value === 'boolean';
  return validation?.criteria === 'CHECKBOX' && validation.values.length === 0 && isPlain && formula === undefined;
}

function unseenOf(cell: Cell): Unseen | null {
  const { value, formula } = cell;
  if (isBox(cell)) return value === null ? { box: true } : { box: true, input: inputText(cell) };
  if (typeof value === 'object' && value?.message !== undefined) return { message: value.message };
  if (value === null || formula !== undefined) return null;
  const input = inputText(cell);
  return input === displayText(cell) ? null : { input };
}

/** By row and column, from 0; a cell that is not there has no entry. */
export function cellDataOf(sheet: Sheet, looks: Looks | undefined): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  eachRow(sheet.cells, (cells, row) => {
    const made: Record<number, ICellData> = {};
    cells.forEach((cell, column) => {
      if (cell) made[column] = cellOf(cell, looks?.get(lookKey(row, column)));
    });
    rows[row] = made;
  });
  return rows;
}

function rowDataOf(sheet: Sheet): NonNullable<IWorksheetData['rowData']> {
  const heights = heightsOf(sheet);
  const rows = new Set([...heights.keys(), ...hiddenLines(sheet, 'row')]);
  const isHidden = new Set(hiddenLines(sheet, 'row'));
  const dataOf = (row: number) => ({
    ...(heights.has(row) ? { h: heights.get(row) ?? DEFAULT_HEIGHT, ia: 0 as const } : {}),
    ...(isHidden.has(row) ? { hd: flag(true) } : {}),
  });
  return Object.fromEntries([...rows].map((row) => [row, dataOf(row)]));
}

function columnDataOf(sheet: Sheet): NonNullable<IWorksheetData['columnData']> {
  const data: Record<number, { w?: number; hd?: 0 | 1 }> = {};
  sheet.columnWidths.forEach((w, index) => {
    if (w !== undefined) data[index] = { w };
  });
  for (const index of hiddenLines(sheet, 'column')) data[index] = { ...data[index], hd: flag(true) };
  return data;
}

/** The sheet without its cells and rows: what cannot be changed piece by piece. */
export function frameOf(sheet: Sheet): Partial<IWorksheetData> {
  const { frozenRows, frozenColumns } = sheet;
  return {
    id: String(sheet.id),
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: flag(sheet.hidden),
    rowCount: Math.max(sheet.rowCount, FEWEST_ROWS),
    columnCount: sheet.columnCount,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
    defaultColumnWidth: 100,
    defaultRowHeight: DEFAULT_HEIGHT,
    mergeData: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    })),
    columnData: columnDataOf(sheet),
    showGridlines: flag(!sheet.hiddenGridlines),
  };
}

/** The whole workbook in the shape in which Univer opens one. */
export function snapshotOf(workbook: Workbook, looks: BookLooks): IWorkbookData {
  return {
    id: workbook.id,
    name: workbook.name,
    appVersion: '0.25.1',
    locale: 'enUS' as LocaleType,
    styles: {},
    sheetOrder: workbook.sheets.map(({ id }) => String(id)),
    sheets: Object.fromEntries(
      workbook.sheets.map((sheet) => [
        String(sheet.id),
        { ...frameOf(sheet), rowData: rowDataOf(sheet), cellData: cellDataOf(sheet, looks.get(sheet.id)) },
      ]),
    ),
    resources: resourcesOf(workbook),
  };
}
