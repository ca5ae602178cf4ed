// The sheets of the spreadsheet: finding, adding, deleting, moving and showing them.

import { wholeSheet } from '../../workbook/address.ts';
import { newSheet, sheetById, sheetByName } from '../../workbook/cells.ts';
import { deleteSheet, duplicateSheet, insertSheet, moveSheet } from '../../workbook/structure.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { Exception } from '../host/exception.ts';
import { rangeObject, type ServiceObject, sheetObject } from '../host/objects.ts';
import { instance, text, whole } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import { checkMayEdit, sheetOf } from '../protection/access.ts';
import { showSheet } from '../sheet/show-sheet.ts';
import type { SpreadsheetPlace } from './spreadsheet-place.ts';

const { method, either } = methodsOf<SpreadsheetPlace>();

export const spreadsheetTabs = {
  getSheets: method('read', [], ({ workbook }) => workbook.sheets.map(sheetObject)),
  getNumSheets: method('read', [], ({ workbook }) => workbook.sheets.length),
  getSheetByName: method('read', [text], ({ workbook }, name) => orNull(sheetByName(workbook, name))),
  getSheetById: method('read', [whole], ({ workbook }, id) => orNull(sheetById(workbook, id))),
  /** The index counts from 0. */
  insertSheet: either(
    method('change', [], (place) => addSheet(place, defaultName(place.workbook), null)),
    method('change', [whole], (place, index) => addSheet(place, defaultName(place.workbook), index)),
    method('change', [text], (place, name) => addSheet(place, name, null)),
    method('change', [text, whole], addSheet),
  ),
  deleteSheet: method('change', [instance('Sheet')], ({ host, workbook }, { sheetId }) => {
    const sheet = sheetOf(workbook, sheetId);
    checkMayEdit(host, sheet, null);
    checkMayEdit(host, sheet, wholeSheet(sheet));
    deleteSheet(workbook, sheet);
  }),
  getActiveSheet: method('read', [], ({ workbook }) => sheetObject(sheetOf(workbook, workbook.activeSheet))),
  setActiveSheet: method('screen', [instance('Sheet')], ({ host, workbook }, { sheetId }) => {
    const sheet = sheetOf(workbook, sheetId);
    showSheet(host, sheet);
    return sheetObject(sheet);
  }),
  /** It is called as on Google in English, and becomes the active one. */
  duplicateActiveSheet: method('change', [], ({ host, workbook }) => {
    const active = sheetOf(workbook, workbook.activeSheet);
    const copy = duplicateSheet(workbook, active, copyName(workbook, active.name));
    showSheet(host, copy);
    return sheetObject(copy);
  }),
  getActiveRange: method('read', [], ({ host, workbook }) => {
    const { selection } = host;
    const area =
      selection?.sheetId === workbook.activeSheet ? selection.area : { row: 0, column: 0, rows: 1, columns: 1 };
    return rangeObject(sheetOf(workbook, workbook.activeSheet), area);
  }),
  /** The position counts from 1. */
  moveActiveSheet: method('change', [whole], ({ workbook }, position) => {
    // Unconfirmed wording.
    if (position < 1 || position > workbook.sheets.length) throw new Exception('Invalid position');
    moveSheet(workbook, sheetOf(workbook, workbook.activeSheet), position - 1);
  }),
};

function orNull(sheet: { id: number } | undefined): ServiceObject<'Sheet'> | null {
  return sheet ? sheetObject(sheet) : null;
}

/** Without an index it comes after the active sheet; that Google does so is unconfirmed. It becomes the active one. */
function addSheet({ host, workbook }: SpreadsheetPlace, name: string, index: number | null): ServiceObject<'Sheet'> {
  const active = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheet);
  const sheet = newSheet(workbook, name);
  insertSheet(workbook, sheet, index ?? active + 1);
  showSheet(host, sheet);
  return sheetObject(sheet);
}

function copyName(workbook: Workbook, name: string): string {
  let [copy, number] = [`Copy of ${name}`, 2];
  for (; sheetByName(workbook, copy); number += 1) copy = `Copy of ${name} ${number}`;
  return copy;
}

function defaultName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (sheetByName(workbook, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
