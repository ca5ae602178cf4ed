// What becomes of a click on an entry of the menu.
import type { Entry } from './entries';
import { openPage } from './pages';
import { press } from './press';

export function follow(entry: Entry): void {
  if ('command' in entry) press(entry.command);
  else openPage(entry.page, entry.scope);
}
