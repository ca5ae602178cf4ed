// Where a call on the Spreadsheet works.

import type { Call, Need } from '../host/service.ts';
import { checkIsEditor } from '../protection/access.ts';

export type SpreadsheetPlace = Call<'Spreadsheet'>;

/** Throws where the call would change something and its user is no editor. */
export function enterSpreadsheet(call: Call<'Spreadsheet'>, need: Need): SpreadsheetPlace {
  if (need === 'change') checkIsEditor(call.host);
  return call;
}
