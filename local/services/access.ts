// Finding the sheet that an object stands for, and refusing changes that its user may not make.

import { sheetById } from '../workbook/cells.ts';
import { whyNotEdit } from '../workbook/protection.ts';
import type { Area, Sheet, Workbook } from '../workbook/workbook.ts';
import { Exception } from './exception.ts';
import type { Host } from './host.ts';

/** The wording for a sheet that was deleted meanwhile is unconfirmed. */
export function sheetOf(workbook: Workbook, sheetId: number): Sheet {
  const sheet = sheetById(workbook, sheetId);
  if (!sheet) throw new Exception(`Sheet ${sheetId} not found`);
  return sheet;
}

/** `area` null: a change of the sheet itself. */
export function checkMayEdit({ workbook, user }: Host, sheet: Sheet, area: Area | null): void {
  const reason = whyNotEdit(workbook, sheet, area, user);
  if (reason !== null) throw new Exception(reason);
}

/** Changes of the spreadsheet that concern no sheet: every editor may make them. */
export function checkIsEditor(host: Host): void {
  const sheet = host.workbook.sheets[0];
  if (sheet) checkMayEdit(host, { ...sheet, protections: [] }, null);
}
