// Version 3: where the tab of indicators is used, it has the lines of the add-on's own indicators, and their marks. Set-up makes them itself, as it
// does when the tab is turned on later; an add-on of before, which would take those lines for somebody's, is told by the number to leave them.
import type { Upgrade } from './upgrade';

export const upgrade3: Upgrade = {
  to: 3,
  run() {},
};
