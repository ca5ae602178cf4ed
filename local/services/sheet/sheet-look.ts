// The sizes of rows and columns, frozen ones, gridlines, the colour of the tab.

import type { Area, Sheet } from '../../workbook/workbook.ts';
import { Exception } from '../host/exception.ts';
import { flag, nullable, text, whole } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import { fittingWidth } from '../range/column-width.ts';
import { colourOf } from '../rules/colours.ts';
import { checkLines, type SheetPlace } from './sheet-place.ts';

const { method, chained } = methodsOf<SheetPlace>();

export const sheetLook = {
  getFrozenRows: method('read', [], ({ sheet }) => sheet.frozenRows),
  setFrozenRows: chained('change', [whole], ({ sheet }, count) => {
    checkFreeze('rows', count, sheet.rowCount);
    checkNoMergeAcross('rows', count, sheet.merges);
    sheet.frozenRows = count;
  }),
  getFrozenColumns: method('read', [], ({ sheet }) => sheet.frozenColumns),
  setFrozenColumns: chained('change', [whole], ({ sheet }, count) => {
    checkFreeze('columns', count, sheet.columnCount);
    checkNoMergeAcross('columns', count, sheet.merges);
    sheet.frozenColumns = count;
  }),
  getColumnWidth: method('read', [whole], ({ sheet }, column) => {
    checkLines('columns', sheet, column, 1);
    return sheet.columnWidths[column - 1] ?? 100;
  }),
  setColumnWidth: chained('change', [whole, whole], ({ sheet }, column, width) => setWidths(sheet, column, 1, width)),
  setColumnWidths: chained('change', [whole, whole, whole], ({ sheet }, first, count, width) => {
    setWidths(sheet, first, count, width);
  }),
  autoResizeColumns: chained('change', [whole, whole], ({ sheet }, first, count) => {
    checkLines('columns', sheet, first, count);
    for (let column = first; column < first + count; column++) {
      sheet.columnWidths[column - 1] = fittingWidth(sheet, column - 1);
    }
  }),
  getRowHeight: method('read', [whole], ({ sheet }, row) => {
    checkLines('rows', sheet, row, 1);
    return sheet.rowHeights[row - 1] ?? 21;
  }),
  setRowHeight: chained('change', [whole, whole], ({ sheet }, row, height) => setHeights(sheet, row, 1, height)),
  setRowHeights: chained('change', [whole, whole, whole], ({ sheet }, first, count, height) => {
    setHeights(sheet, first, count, height);
  }),
  getTabColor: method('read', [], ({ sheet }) => sheet.tabColor),
  setTabColor: chained('change', [nullable(text)], ({ sheet }, colour) => {
    sheet.tabColor = colour === null ? null : (colourOf(colour) ?? sheet.tabColor);
  }),
  hasHiddenGridlines: method('read', [], ({ sheet }) => sheet.hiddenGridlines),
  setHiddenGridlines: chained('change', [flag], ({ sheet }, hidden) => {
    sheet.hiddenGridlines = hidden;
  }),
};

/** The words are those of the Sheets API. */
function checkFreeze(lines: string, count: number, size: number): void {
  if (count >= size) throw new Exception(`You can't freeze all visible ${lines} on the sheet.`);
  if (count < 0) throw new Exception(`Those ${lines} are out of bounds.`);
}

/** The wording is seen in public reports. */
function checkNoMergeAcross(lines: 'rows' | 'columns', count: number, merges: readonly Area[]): void {
  const first = lines === 'rows' ? 'row' : 'column';
  if (merges.some((merge) => merge[first] < count && merge[first] + merge[lines] > count))
    throw new Exception(`You can't freeze ${lines} which contain only part of a merged cell.`);
}

function setWidths(sheet: Sheet, first: number, count: number, width: number): void {
  checkLines('columns', sheet, first, count);
  for (let column = first; column < first + count; column++) sheet.columnWidths[column - 1] = width;
}

function setHeights(sheet: Sheet, first: number, count: number, height: number): void {
  checkLines('rows', sheet, first, count);
  for (let row = first; row < first + count; row++) sheet.rowHeights[row - 1] = height;
}
