// Where somebody stands after the first import: on the tab that says how to go on.
import { TAB_NAMES } from '../../words/workbook/tabs';
import { call } from '../call';

/** Later imports leave people where they are. */
export async function landOn(addedTabs: readonly string[]): Promise<void> {
  const { th, en } = TAB_NAMES.start;
  const start = addedTabs.filter((name) => name === th || name === en)[0];
  if (start !== undefined) await call('goTo', start, null);
}
