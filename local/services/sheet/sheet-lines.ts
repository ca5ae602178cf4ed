// Inserting and deleting the rows and columns of a sheet. Positions count from 1.

import { deleteColumns, deleteRows, insertColumns, insertRows } from '../../workbook/structure.ts';
import { whole } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import { checkMayEdit } from '../protection/access.ts';
import { checkLines, type SheetPlace } from './sheet-place.ts';

const { method, chained } = methodsOf<SheetPlace>();

export const sheetLines = {
  insertRowsAfter: chained('change', [whole, whole], ({ workbook, sheet }, position, count) => {
    checkLines('rows', sheet, position, 1);
    insertRows(workbook, sheet, position, count, 'before');
  }),
  insertRowsBefore: chained('change', [whole, whole], ({ workbook, sheet }, position, count) => {
    checkLines('rows', sheet, position, 1);
    insertRows(workbook, sheet, position - 1, count, 'after');
  }),
  insertColumnsAfter: chained('change', [whole, whole], columnsAfter),
  insertColumnAfter: chained('change', [whole], (place, position) => columnsAfter(place, position, 1)),
  insertColumnsBefore: chained('change', [whole, whole], columnsBefore),
  insertColumnBefore: chained('change', [whole], (place, position) => columnsBefore(place, position, 1)),
  deleteRows: method('change', [whole, whole], ({ host, workbook, sheet }, position, count) => {
    checkLines('rows', sheet, position, count);
    checkMayEdit(host, sheet, { row: position - 1, rows: count, column: 0, columns: sheet.columnCount });
    deleteRows(workbook, sheet, position - 1, count);
  }),
  deleteColumns: method('change', [whole, whole], ({ host, workbook, sheet }, position, count) => {
    checkLines('columns', sheet, position, count);
    checkMayEdit(host, sheet, { row: 0, rows: sheet.rowCount, column: position - 1, columns: count });
    deleteColumns(workbook, sheet, position - 1, count);
  }),
};

function columnsAfter({ workbook, sheet }: SheetPlace, position: number, count: number): void {
  checkLines('columns', sheet, position, 1);
  insertColumns(workbook, sheet, position, count, 'before');
}

function columnsBefore({ workbook, sheet }: SheetPlace, position: number, count: number): void {
  checkLines('columns', sheet, position, 1);
  insertColumns(workbook, sheet, position - 1, count, 'after');
}
