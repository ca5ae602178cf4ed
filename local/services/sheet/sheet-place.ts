// Where a call on a Sheet works.

import type { Sheet } from '../../workbook/workbook.ts';
import { Exception } from '../host/exception.ts';
import type { Call, Need } from '../host/service.ts';
import { checkMayEdit, sheetOf } from '../protection/access.ts';

export interface SheetPlace extends Call<'Sheet'> {
  sheet: Sheet;
}

/** `need`: what the user must be allowed to do with it; throws as Google does. */
export function enterSheet(call: Call<'Sheet'>, need: Need): SheetPlace {
  const sheet = sheetOf(call.workbook, call.state.sheetId);
  if (need === 'change') checkMayEdit(call.host, sheet, null);
  return { ...call, sheet };
}

/** `first` counts from 1. */
export function checkLines(kind: 'rows' | 'columns', sheet: Sheet, first: number, count: number): void {
  const last = kind === 'rows' ? sheet.rowCount : sheet.columnCount;
  if (first < 1 || count < 1 || first + count - 1 > last) throw new Exception(`Those ${kind} are out of bounds.`);
}
