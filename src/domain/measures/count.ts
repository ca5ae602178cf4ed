// How many a LAO has of something: how the number is read from what its district enters, when it is owed, and what counts from round to round.
import type { IsoDate } from '../time/calendar';
import { countIn } from './facts';
import { type AtLao, dayOf, isThere, type Seen, type SinceReader, sinceOf } from './since';

/** How one indicator enters it: a number when the year began, and one for each round. */
export interface CountReader {
  /** The fact in which the number of a round's day stands; null: the one when the year began. */
  fact(day: IsoDate | null): string;
  /** What the number is of, where not every LAO has one: no number counts of a time in which there was none. Null: each is always asked. */
  of: SinceReader | null;
}

/** A round is an index; null: when the year began. */
type At = number | null;

/** Where the number stands. */
export function countFact({ fact }: CountReader, seen: Seen, round: At): string {
  return fact(round === null ? null : dayOf(seen, round));
}

/** Whether there is something to be counted then. */
export function isCounted({ of }: CountReader, seen: Seen, lao: AtLao, round: At): boolean {
  if (of === null) return true;
  return round === null ? sinceOf(of, seen, lao) === 'start' : isThere(of, seen, lao, round);
}

/** The number that stands there; null where there is none, and where nothing is to be counted. */
export function countGiven(reader: CountReader, seen: Seen, lao: AtLao, round: At): number | null {
  return isCounted(reader, seen, lao, round) ? countIn(seen.facts, lao.index, countFact(reader, seen, round)) : null;
}

/** When the fiscal year began; null where it is not known. Where there was nothing to be counted, there was none. */
export function countAtStart(reader: CountReader, seen: Seen, lao: AtLao): number | null {
  return isCounted(reader, seen, lao, null) ? countGiven(reader, seen, lao, null) : 0;
}

/** It carries forward like a step: the newest number, be it the one of the start; null where none was ever given. */
export function countNow(reader: CountReader, seen: Seen, lao: AtLao, round: number): number | null {
  for (let at = round; at >= 0; at -= 1) {
    const count = countGiven(reader, seen, lao, at);
    if (count !== null) return count;
  }
  return countGiven(reader, seen, lao, null);
}

/** Who has not said whether there is one owes that, and with it the number. */
export function isCountOwed(reader: CountReader, seen: Seen, lao: AtLao, round: number): boolean {
  return isCounted(reader, seen, lao, round) || (reader.of !== null && sinceOf(reader.of, seen, lao) === null);
}
