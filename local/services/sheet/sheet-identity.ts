// What a sheet is called, where it stands among the others, and whether it is seen.

import { renameSheet } from '../../workbook/structure.ts';
import { Exception } from '../host/exception.ts';
import { text } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import type { SheetPlace } from './sheet-place.ts';
import { showSheet } from './show-sheet.ts';

const { method, chained } = methodsOf<SheetPlace>();

export const sheetIdentity = {
  getSheetId: method('read', [], ({ sheet }) => sheet.id),
  getName: method('read', [], ({ sheet }) => sheet.name),
  getSheetName: method('read', [], ({ sheet }) => sheet.name),
  setName: chained('change', [text], ({ workbook, sheet }, name) => renameSheet(workbook, sheet, name)),
  getIndex: method('read', [], ({ workbook, sheet }) => workbook.sheets.indexOf(sheet) + 1),
  isSheetHidden: method('read', [], ({ sheet }) => sheet.hidden),
  showSheet: chained('change', [], ({ sheet }) => {
    sheet.hidden = false;
  }),
  hideSheet: chained('change', [], ({ host, workbook, sheet }) => {
    const next = workbook.sheets.find((other) => other !== sheet && !other.hidden);
    // Unconfirmed wording.
    if (!next) throw new Exception("You can't hide all the sheets in a document.");
    sheet.hidden = true;
    if (workbook.activeSheet === sheet.id) showSheet(host, next);
  }),
  activate: chained('screen', [], ({ host, sheet }) => showSheet(host, sheet)),
};
