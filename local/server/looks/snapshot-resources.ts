// What Univer keeps beside the cells: drop-downs, boxes to tick and notes.

import type { IWorkbookData } from '@univerjs/core';
import { parseA1 } from '../../workbook/address.ts';
import { cellAt, sheetByName } from '../../workbook/cells.ts';
import { eachRow } from '../../workbook/rows.ts';
import { displayText } from '../../workbook/typing/display.ts';
import type { Sheet, Validation, Workbook } from '../../workbook/workbook.ts';

interface Range {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

function listOf(workbook: Workbook, { criteria, values }: Validation): string[] | null {
  if (criteria === 'VALUE_IN_LIST') return values.map(String);
  const address = criteria === 'VALUE_IN_RANGE' ? parseA1(String(values[0] ?? '').replace(/^=/, '')) : null;
  const sheet = address?.sheet ? sheetByName(workbook, address.sheet) : undefined;
  if (!address || !sheet) return null;
  const end = Math.min(sheet.cells.length, address.row + (address.rows ?? sheet.rowCount));
  const texts: string[] = [];
  for (let row = address.row; row < end; row++) texts.push(displayText(cellAt(sheet, row, address.column)));
  return texts.filter((text) => text !== '');
}

/** One range for cells with one rule that stand below each other. */
function rangesByRule(sheet: Sheet): Map<string, Range[]> {
  const found = new Map<string, Range[]>();
  eachRow(sheet.cells, (cells, row) => {
    cells.forEach((cell, column) => {
      if (!cell?.validation) return;
      const key = JSON.stringify(cell.validation);
      const ranges = found.get(key) ?? [];
      found.set(key, ranges);
      const above = ranges.find((range) => range.startColumn === column && range.endRow === row - 1);
      if (above) above.endRow = row;
      else ranges.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
    });
  });
  return found;
}

/** Whether a value is refused is decided by the server: here it is only marked (a warning). */
const MARKED = { errorStyle: 2, showErrorMessage: false };

/** Drop-downs (renderMode 1: an arrow) and boxes to tick. */
function validationsOf(workbook: Workbook, sheet: Sheet): object[] {
  return [...rangesByRule(sheet)].flatMap(([key, ranges], index): object[] => {
    const validation = JSON.parse(key) as Validation;
    if (validation.criteria === 'CHECKBOX' && validation.values.length === 0)
      return [
        { uid: `${sheet.id}-${index}`, type: 'checkbox', formula1: 'TRUE', formula2: 'FALSE', ranges, ...MARKED },
      ];
    const list = listOf(workbook, validation);
    // Univer parts its list at commas: one that holds a comma is not shown as a drop-down.
    if (list === null || list.some((text) => text.includes(','))) return [];
    return [
      {
        uid: `${sheet.id}-${index}`,
        type: 'list',
        formula1: list.join(','),
        ranges,
        renderMode: 1,
        ...MARKED,
      },
    ];
  });
}

function notesOf(sheet: Sheet): Record<number, Record<number, object>> {
  const notes: Record<number, Record<number, object>> = {};
  eachRow(sheet.cells, (cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.note === undefined) return;
      notes[row] ??= {};
      (notes[row] as Record<number, object>)[column] = {
        id: `${sheet.id}-${row}-${column}`,
        row,
        col: column,
        note: cell.note,
        width: 220,
        height: 100,
      };
    });
  });
  return notes;
}

/** What there is beside the cells of one sheet. */
export function besideOf(workbook: Workbook, sheet: Sheet): object[] {
  return [validationsOf(workbook, sheet), notesOf(sheet)];
}

/** By the names under which Univer's plugins look for them. */
export function resourcesOf(workbook: Workbook): NonNullable<IWorkbookData['resources']> {
  const bySheet = (of: (sheet: Sheet) => object) =>
    JSON.stringify(Object.fromEntries(workbook.sheets.map((sheet) => [String(sheet.id), of(sheet)])));
  return [
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: bySheet((sheet) => validationsOf(workbook, sheet)) },
    { name: 'SHEET_NOTE_PLUGIN', data: bySheet(notesOf) },
  ];
}
