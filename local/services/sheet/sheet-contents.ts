// The ranges of a sheet, how far its data reaches, and clearing it.

import { wholeSheet } from '../../workbook/address.ts';
import { lastColumn, lastRow } from '../../workbook/cells.ts';
import { Exception } from '../host/exception.ts';
import { rangeObject, ServiceObject } from '../host/objects.ts';
import { list, optional, options, text, whole } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import { checkMayEdit } from '../protection/access.ts';
import { rangeAt, rangeNamed } from '../range/addressing.ts';
import { type Clearable, chosen, clearArea } from '../range/clearing.ts';
import type { SheetPlace } from './sheet-place.ts';

const { method, chained, either } = methodsOf<SheetPlace>();

const known: Record<string, Clearable> = { contentsOnly: 'contents', formatsOnly: 'formats' };

export const sheetContents = {
  getRange: either(
    method('read', [text], ({ sheet }, notation) => rangeNamed(sheet, notation)),
    method('read', [whole, whole, optional(whole), optional(whole)], ({ sheet }, row, column, rows = 1, columns = 1) =>
      rangeAt(sheet, row, column, rows, columns),
    ),
  ),
  /** As many as are named, in their order. That Google refuses an empty list, which it documents as none, is unconfirmed. */
  getRangeList: method('read', [list(text)], ({ sheet }, notations) => {
    if (!notations.length) throw new Exception('The range list must have at least one range.');
    return new ServiceObject('RangeList', { ranges: notations.map((notation) => rangeNamed(sheet, notation).state) });
  }),
  /** An empty sheet's is A1. */
  getDataRange: method('read', [], ({ sheet }) => {
    const size = { rows: Math.max(1, lastRow(sheet)), columns: Math.max(1, lastColumn(sheet)) };
    return rangeObject(sheet, { row: 0, column: 0, ...size });
  }),
  getLastRow: method('read', [], ({ sheet }) => lastRow(sheet)),
  getLastColumn: method('read', [], ({ sheet }) => lastColumn(sheet)),
  getMaxRows: method('read', [], ({ sheet }) => sheet.rowCount),
  getMaxColumns: method('read', [], ({ sheet }) => sheet.columnCount),
  clear: chained('change', [optional(options)], (place, given) => clearSheet(place, chosen(given, known))),
  clearContents: chained('change', [], (place) => clearSheet(place, ['contents'])),
  clearFormats: chained('change', [], (place) => clearSheet(place, ['formats'])),
};

/** Notes and data validation stay. Conditional formats are formats. */
function clearSheet({ host, sheet }: SheetPlace, what: readonly Clearable[]): void {
  checkMayEdit(host, sheet, wholeSheet(sheet));
  clearArea(sheet, wholeSheet(sheet), what);
  if (what.includes('formats')) sheet.conditionalFormats = [];
}
