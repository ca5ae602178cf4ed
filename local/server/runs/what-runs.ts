// Which command of the add-on a window runs: by an entry of the menu, or from a panel.

import type { Run } from '../protocol.ts';

/** The function of its entry. */
export function commandOf({ functionName, given }: Run): string {
  const [id] = given;
  return functionName === 'runCommand' && typeof id === 'string' ? `menu_${id.replaceAll('-', '_')}` : functionName;
}

/** Set-up makes the workbook's tabs anew where they are missing or outdated: what was there before is kept. */
export function isRenewal(run: Run): boolean {
  return commandOf(run) === 'menu_set_up';
}
