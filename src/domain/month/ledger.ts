// What the ledger says: the acts of the year in their order, and the lines of it that nobody can vouch for.
import type { Place } from '../province/place';
import type { IsoDate } from '../time/calendar';
import type { Act } from './act';
import type { Entry } from './entry';

export interface Ledger {
  entries: readonly Entry[];
  /** Lines that do not follow from the one above, and lines that say nothing that can be read. */
  broken: readonly { place: Place; found: string }[];
  /** Where lines stood that were cut off at its end, then or before later ones were written; missing: none are known to be. */
  cuts?: readonly Cut[];
}

/** The place right behind what is left; null where no tab of it is. */

export interface Cut {
  tab: string;
  place: Place | null;
}

export const NO_LEDGER: Ledger = { entries: [], broken: [] };

/** When the last line was written that somebody can vouch for; null where there is none. */
function lastTime({ entries, broken }: Ledger): string | null {
  const isBroken = ({ place }: Entry) =>
    broken.some((line) => line.place.tab === place.tab && line.place.row === place.row);
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at] as Entry;
    if (!isBroken(entry)) return entry.at;
  }
  return null;
}

/**
 * When an act is said to be done, by a clock (`YYYY-MM-DDTHH:MM`): never before what stands above it, since the lines' order is what counts. A
 * clock that goes wrong once, ahead or behind, stops nobody.
 */
export function timeOfAct(ledger: Ledger, clock: string): string {
  const last = lastTime(ledger);
  return last !== null && clock < last ? last : clock;
}

/** By the round, and by the district that is asked about: both in the ledger's order. */
interface About {
  entries: Entry[];
  byDistrict: Map<string, Entry[]>;
}

const byLedger = new WeakMap<Ledger['entries'], Map<IsoDate, About>>();

/** A board asks for each district and round: the lines are gone through once. What was kept of values is nothing that was done. */
function aboutRounds({ entries }: Ledger): Map<IsoDate, About> {
  const known = byLedger.get(entries);
  if (known) return known;
  const rounds = new Map<IsoDate, About>();
  for (const entry of entries) {
    const { act, round } = entry;
    if (round === null || act === 'kept') continue;
    const about: About = rounds.get(round) || { entries: [], byDistrict: new Map() };
    about.entries.push(entry);
    rounds.set(round, about);
  }
  byLedger.set(entries, rounds);
  return rounds;
}

/** What was done about a round, for a district or for all of them. */
export function entriesAbout(ledger: Ledger, round: IsoDate, district: string): readonly Entry[] {
  const about = aboutRounds(ledger).get(round);
  if (!about) return [];
  const { entries, byDistrict } = about;
  const own =
    byDistrict.get(district) || entries.filter((entry) => entry.district === null || entry.district === district);
  byDistrict.set(district, own);
  return own;
}

/** The last act of a kind among some, or null. */
export function lastOf(entries: readonly Entry[], ...acts: readonly Act[]): Entry | null {
  for (let at = entries.length - 1; at >= 0; at -= 1)
    if (acts.indexOf((entries[at] as Entry).act) >= 0) return entries[at] as Entry;
  return null;
}
