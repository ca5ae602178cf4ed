// Which tab is which, in one mark for all of them: each tab's own mark costs four calls to read, and there are dozens of tabs.
import { type Marks, readMark, writeMark } from './marks';

const KEY = 'khanton.tabs';

/** The key is '' for a tab that is none of ours. */
export interface IndexedTab {
  id: number;
  name: string;
  key: string;
}

type Entry = readonly [id: number, name: string, key: string];

/** What an index looked like that also took tabs by their names is not believed: it was a bare list. */
interface Index {
  tabs: Entry[];
}

/**
 * The tabs' keys, or null where the tabs' own marks must be read: the index counts only while it names the very tabs that there are. Where one
 * was copied, moved, renamed or deleted, or another program saved the file, each is looked at.
 */
export function indexedKeys(marks: Marks, tabs: readonly Pick<IndexedTab, 'id' | 'name'>[]): string[] | null {
  const text = readMark(marks, KEY) || '';
  try {
    const { tabs: entries } = JSON.parse(text) as Index;
    const isSame = tabs.every(({ id, name }, index) => {
      const [knownId, knownName] = entries[index] || [];
      return knownId === id && knownName === name;
    });
    return isSame && entries.length === tabs.length ? entries.map(([, , key]) => key) : null;
  } catch {
    return null;
  }
}

/** Google keeps 30,000 characters of marks on a spreadsheet: hundreds of tabs. Of more it refuses the index, and their own marks are read. */
export function writeIndex(marks: Marks, tabs: readonly IndexedTab[]): void {
  const index: Index = { tabs: tabs.map(({ id, name, key }): Entry => [id, name, key]) };
  writeMark(marks, KEY, JSON.stringify(index));
}
