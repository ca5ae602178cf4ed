// What the ledger says: the acts of the year in their order, and the lines of it that nobody can vouch for.
import type { Place } from '../province/place';
import type { IsoDate } from '../time/calendar';
import type { Act } from './act';
import type { Entry } from './entry';

export interface Ledger {
  entries: readonly Entry[];
  /** Lines that do not follow from the one above, and lines that say nothing that can be read. */
  broken: readonly { place: Place; found: string }[];
}

export const NO_LEDGER: Ledger = { entries: [], broken: [] };

/** What was done about a round, for a district or for all of them. */
export function entriesAbout({ entries }: Ledger, round: IsoDate, district: string): Entry[] {
  return entries.filter((entry) => entry.round === round && (entry.district === null || entry.district === district));
}

/** The last act of a kind among some, or null. */
export function lastOf(entries: readonly Entry[], ...acts: readonly Act[]): Entry | null {
  for (let at = entries.length - 1; at >= 0; at -= 1)
    if (acts.indexOf((entries[at] as Entry).act) >= 0) return entries[at] as Entry;
  return null;
}
