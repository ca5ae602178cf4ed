// What a command is called on the screen of the one who ran it: its entry in the add-on's menu.

import { addOnFor } from '../../office.ts';
import type { MenuItem } from '../../services/host/objects.ts';
import { draftOf } from '../../workbook/changes/draft.ts';
import type { Workbook } from '../../workbook/workbook.ts';

function captionIn(items: readonly MenuItem[], functionName: string): string | undefined {
  for (const item of items) {
    if ('functionName' in item && item.functionName === functionName) return item.caption;
    const found = 'subMenu' in item ? captionIn(item.subMenu.items, functionName) : undefined;
    if (found !== undefined) return 'subMenu' in item ? `${item.subMenu.title ?? ''}: ${found}` : found;
  }
  return undefined;
}

/** `command`: the function of an entry. One that is in no menu goes by its own name. */
export function nameOfCommand(workbook: Workbook, user: string, command: string): string {
  const { host, open } = addOnFor(draftOf(workbook), user, 'LIMITED');
  open();
  return (
    captionIn(
      host.menus.flatMap(({ items }) => items),
      command,
    ) ?? command
  );
}
