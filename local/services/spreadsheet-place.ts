// Where a call on the Spreadsheet works.

import { checkIsEditor } from './access.ts';
import type { Call, Need } from './service.ts';

export type SpreadsheetPlace = Call<'Spreadsheet'>;

export function enterSpreadsheet(call: Call<'Spreadsheet'>, need: Need): SpreadsheetPlace {
  if (need === 'change') checkIsEditor(call.host);
  return call;
}
