// Bringing a sheet on the user's screen.

import type { Sheet } from '../../workbook/workbook.ts';
import type { Host } from '../host/host.ts';

/** Nothing is selected on it. */
export function showSheet(host: Host, sheet: Sheet): void {
  host.workbook.activeSheet = sheet.id;
  host.selection = null;
}
