// Which tab is which, in one mark for all of them: each tab's own mark costs four calls to read, and there are dozens of tabs. With it the code of
// the ledger's last line, so that it is read without a call.
import { jsonOf, type Marks, readMark, setMark, writeMark } from './marks';

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
  /** Missing in one of an earlier version, and where there is no ledger. */
  ledger?: string;
  gaps?: string[];
}

/** Of more the oldest are forgotten: the lines behind them count as changed by a hand. */
const MOST_GAPS = 20;

export interface ReadIndex {
  /** The tabs' keys, or null where the tabs' own marks must be read. */
  keys: string[] | null;
  /** The code of the ledger's last line, whatever was done to the tabs; null where none is known. */
  ledgerEnd: string | null;
  /** Codes of last lines that were gone when the next one was written. */
  ledgerGaps: readonly string[];
}

/**
 * The index counts only while it names the very tabs that there are. Where one was copied, moved, renamed or deleted, or another program saved the
 * file, each is looked at.
 */
export function readIndex(marks: Marks, tabs: readonly Pick<IndexedTab, 'id' | 'name'>[]): ReadIndex {
  const { tabs: entries, ledger, gaps } = (jsonOf(readMark(marks, KEY)) || {}) as Partial<Index>;
  const ledgerEnd = typeof ledger === 'string' && ledger !== '' ? ledger : null;
  const known = Array.isArray(entries) ? entries : [];
  const isSame = tabs.every(({ id, name }, index) => {
    const [knownId, knownName] = known[index] || [];
    return knownId === id && knownName === name;
  });
  const keys = isSame && known.length === tabs.length ? known.map(([, , key]) => key) : null;
  return { keys, ledgerEnd, ledgerGaps: Array.isArray(gaps) ? gaps.map(String) : [] };
}

export interface ToIndex {
  tabs: readonly IndexedTab[];
  ledgerEnd: string | null;
  ledgerGaps: readonly string[];
}

function textOf({ tabs, ledgerEnd, ledgerGaps }: ToIndex): string {
  const index: Index = { tabs: tabs.map(({ id, name, key }): Entry => [id, name, key]) };
  if (ledgerEnd !== null) index.ledger = ledgerEnd;
  if (ledgerGaps.length) index.gaps = ledgerGaps.slice(-MOST_GAPS);
  return JSON.stringify(index);
}

/** Google keeps 30,000 characters of marks on a spreadsheet: hundreds of tabs. Of more it refuses the index, and their own marks are read. */
export function writeIndex(marks: Marks, index: ToIndex): void {
  writeMark(marks, KEY, textOf(index));
}

/** The same with what was written just now; it is not waited for. Without it a command has done what it should all the same. */
export function addToIndex(marks: Marks, index: ToIndex): void {
  try {
    setMark(marks, KEY, textOf(index));
  } catch {
    // The next act notes it.
  }
}
