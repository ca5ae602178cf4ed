// What stands in the ledger behind an act: the values that were kept with it, if nobody has changed a line of them since.
import type { IsoDate } from '../time/calendar';
import { type Entry, type Fact, fact } from './entry';
import type { KeptDistrict } from './kept';
import { asKnownSettings, type KnownSettings } from './kept-settings';
import { readKept } from './kept-texts';
import { type Ledger, lastOf } from './ledger';

export interface Snapshot {
  act: Entry;
  /** Every line is there, and follows from the one above. Else nothing else of it may be believed. */
  isWhole: boolean;
  /** Null where none were kept. */
  settings: KnownSettings | null;
  districts: readonly KeptDistrict[];
}

type Of = readonly [indicator: string | null, count: number];

/** What the act itself says of what is kept behind it. */
interface Head {
  /** How many they are: one that is cut off at the end leaves no other trace. */
  lines: number;
  /** Findings that had to be fixed then. */
  mustFix: number;
  /** The same by the id of their indicator, or null of none. Earlier versions kept none. */
  byIndicator?: readonly Of[];
}

/** The act with the lines behind it. `mustFix`: by the id of an indicator, or null of none. */
export function withKept(act: Fact, texts: readonly string[], mustFix?: ReadonlyMap<string | null, number>): Fact[] {
  const { round, district } = act;
  const behind = texts.map((kept) => fact('kept', { round, district, kept }));
  const byIndicator = Array.from(mustFix || []);
  const sum = byIndicator.reduce((together, [, count]) => together + count, 0);
  const head: Head = { lines: texts.length, mustFix: sum, ...(mustFix ? { byIndicator } : {}) };
  return [{ ...act, kept: JSON.stringify(head) }, ...behind];
}

/** A ledger that somebody has edited may say anything. */
const isOf = (part: unknown): part is Of => Array.isArray(part) && part.length === 2;

function headOf({ kept }: Entry): Head {
  try {
    const { lines, mustFix, byIndicator } = JSON.parse(kept) as Partial<Head>;
    const head = { lines: Number(lines) || 0, mustFix: Number(mustFix) || 0 };
    return Array.isArray(byIndicator) && byIndicator.every(isOf) ? { ...head, byIndicator } : head;
  } catch {
    return { lines: 0, mustFix: 0 };
  }
}

const linesOf = (act: Entry) => headOf(act).lines;

/** How many findings had to be fixed when a round was closed. */
export const mustFixWhenClosed = (act: Entry) => headOf(act).mustFix;

/** The same by the id of an indicator, or null of none. Null where that was not kept. */
export function mustFixByIndicatorWhenClosed(act: Entry): ReadonlyMap<string | null, number> | null {
  const { byIndicator } = headOf(act);
  return byIndicator ? new Map(byIndicator.map(([id, count]) => [id, Number(count) || 0])) : null;
}

const read = new WeakMap<Entry, Snapshot>();

/** The texts that were kept with it. */
export function textsBehind({ entries }: Pick<Ledger, 'entries'>, act: Entry): string[] {
  const first = entries.indexOf(act) + 1;
  return entries
    .slice(first, first + linesOf(act))
    .filter((entry) => entry.act === 'kept' && entry.round === act.round)
    .map(({ kept }) => kept);
}

/** Read once for each act. Lines that do not fit their codes, or are missing, make it one that is not whole; nothing throws. */
export function snapshotBehind(ledger: Ledger, act: Entry): Snapshot {
  const before = read.get(act);
  if (before) return before;
  const lines = linesOf(act);
  const first = ledger.entries.indexOf(act);
  const own = ledger.entries.slice(first, first + 1 + lines);
  const texts = textsBehind(ledger, act);
  const isBroken = ({ place }: Entry) =>
    ledger.broken.some((line) => line.place.tab === place.tab && line.place.row === place.row);
  const { districts, others, isOdd } = readKept(texts);
  const settings = asKnownSettings(others[0]);
  const isWhole = lines > 0 && texts.length === lines && !isOdd && !own.some(isBroken);
  const snapshot = { act, isWhole, settings, districts };
  read.set(act, snapshot);
  return snapshot;
}

/** The last time that a round was closed, or null. */
export function closingOf({ entries }: Pick<Ledger, 'entries'>, round: IsoDate): Entry | null {
  return lastOf(
    entries.filter((entry) => entry.round === round),
    'close',
  );
}

/** What was done about a round since an act, but for what was kept with it. */
export function doneSince({ entries }: Pick<Ledger, 'entries'>, { round }: Entry, act: Entry): Entry[] {
  return entries.slice(entries.indexOf(act) + 1).filter((entry) => entry.round === round && entry.act !== 'kept');
}
