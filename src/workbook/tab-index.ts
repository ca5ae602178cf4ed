// Which tab is which, in one mark for all of them: each tab's own mark costs four calls to read, and there are dozens of tabs.
import { readMark, writeMark } from './marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEY = 'khanton.tabs';
/** Google keeps 30,000 characters of marks on a spreadsheet. */
const LONGEST = 20000;

/** A tab as it stands in the index; the key is '' for a tab that is none of ours. */
export interface IndexedTab {
  id: number;
  name: string;
  key: string;
}

type Entries = Readonly<Record<string, readonly [name: string, key: string]>>;

function parsed(text: string): Entries | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The tabs' keys in the order of the tabs, or null where the tabs' own marks must be read: it counts only while it knows every tab under its
 * present name and no other. Copied, renamed and deleted tabs, and those of a file that another program saved, are looked at one by one.
 */
export function indexedKeys(
  spreadsheet: Spreadsheet,
  tabs: readonly Pick<IndexedTab, 'id' | 'name'>[],
): string[] | null {
  const entries = parsed(readMark(spreadsheet, KEY) || '');
  if (!entries || Object.keys(entries).length !== tabs.length) return null;
  const keys: string[] = [];
  for (const { id, name } of tabs) {
    const [known, key] = entries[id] || [];
    if (known !== name || key === undefined) return null;
    keys.push(key);
  }
  return keys;
}

export function writeIndex(spreadsheet: Spreadsheet, tabs: readonly IndexedTab[]): void {
  const text = JSON.stringify(Object.fromEntries(tabs.map(({ id, name, key }) => [id, [name, key]])));
  if (text.length <= LONGEST) writeMark(spreadsheet, KEY, text);
}
