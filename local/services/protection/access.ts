// Finding the sheet that an object stands for, and refusing changes that its user may not make.

import { sheetById } from '../../workbook/cells.ts';
import { whyNotEdit } from '../../workbook/protection.ts';
import type { Area, Sheet, Workbook } from '../../workbook/workbook.ts';
import { Exception } from '../host/exception.ts';
import type { Host } from '../host/host.ts';

/** The wording for a sheet that was deleted meanwhile is unconfirmed. */
export function sheetOf(workbook: Workbook, sheetId: number): Sheet {
  const sheet = sheetById(workbook, sheetId);
  if (!sheet) throw new Exception(`Sheet ${sheetId} not found`);
  return sheet;
}

/** A change that its user may not make: Google says so in the user's language, and mostly not before it writes. */
export class NotAllowed extends Exception {}

/** Unconfirmed wording: that it is not English for those who do not use English is what matters. */
const IN_THAI = 'คุณกำลังพยายามแก้ไขเซลล์หรือออบเจ็กต์ที่มีการป้องกัน โปรดติดต่อเจ้าของสเปรดชีตหากต้องการแก้ไข';

/** `area` null: a change of the sheet itself. */
export function checkMayEdit({ workbook, user }: Host, sheet: Sheet, area: Area | null): void {
  const reason = whyNotEdit(workbook, sheet, area, user);
  if (reason !== null) throw new NotAllowed(workbook.locale.startsWith('th') ? IN_THAI : reason);
}

/** Changes of the spreadsheet that concern no sheet: every editor may make them. */
export function checkIsEditor(host: Host): void {
  const sheet = host.workbook.sheets[0];
  if (sheet) checkMayEdit(host, { ...sheet, protections: [] }, null);
}
