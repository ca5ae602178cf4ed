// Where a range lies, and the ranges next to it.

import { whyNotEdit } from '../../workbook/protection.ts';
import { Exception } from '../host/exception.ts';
import { sheetObject } from '../host/objects.ts';
import { optional, whole } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import { notationOf, rangeAt } from './addressing.ts';
import type { RangePlace } from './range-place.ts';

const { method, chained } = methodsOf<RangePlace>();

export const rangePosition = {
  getRow: method('nothing', [], ({ area }) => area.row + 1),
  getRowIndex: method('nothing', [], ({ area }) => area.row + 1),
  getColumn: method('nothing', [], ({ area }) => area.column + 1),
  getColumnIndex: method('nothing', [], ({ area }) => area.column + 1),
  getNumRows: method('nothing', [], ({ area }) => area.rows),
  getHeight: method('nothing', [], ({ area }) => area.rows),
  getNumColumns: method('nothing', [], ({ area }) => area.columns),
  getWidth: method('nothing', [], ({ area }) => area.columns),
  getLastRow: method('nothing', [], ({ area }) => area.row + area.rows),
  getLastColumn: method('nothing', [], ({ area }) => area.column + area.columns),
  getGridId: method('nothing', [], ({ sheet }) => sheet.id),
  getSheet: method('nothing', [], ({ sheet }) => sheetObject(sheet)),
  getA1Notation: method('nothing', [], ({ state }) => notationOf(state)),
  getCell: method('nothing', [whole, whole], ({ sheet, area }, row, column) => {
    if (row < 1 || column < 1 || row > area.rows || column > area.columns) {
      throw new Exception('Cell reference out of range');
    }
    return rangeAt(sheet, area.row + row, area.column + column, 1, 1);
  }),
  offset: method(
    'nothing',
    [whole, whole, optional(whole), optional(whole)],
    ({ sheet, area }, down, right, rows = area.rows, columns = area.columns) =>
      rangeAt(sheet, area.row + 1 + down, area.column + 1 + right, rows, columns),
  ),
  /** Whether the user may edit every cell of it. */
  canEdit: method(
    'read',
    [],
    ({ host, workbook, sheet, area }) => whyNotEdit(workbook, sheet, area, host.user) === null,
  ),
  activate: chained('screen', [], ({ host, workbook, sheet, area }) => {
    workbook.activeSheet = sheet.id;
    host.selection = { sheetId: sheet.id, area };
  }),
};
