// Whether a LAO has something, and since when: how it is read from what its district enters, and what follows from it in each round.
import type { Lao, Province, Round } from '../province/province';
import { fiscalYearStart, type IsoDate } from '../time/calendar';
import type { FactValue } from './fact';
import { isBlankFact } from './facts';

/** What of a province an indicator reads its amounts from. */
export type Seen = Pick<Province, 'facts' | 'year'> & { rounds: readonly Pick<Round, 'date'>[] };

export type AtLao = Pick<Lao, 'index'>;

/** `start`: since before the fiscal year began; `none`: there is none; null: nothing is said, or it cannot be read. */
export type Since = IsoDate | 'start' | 'none' | null;

/** How one indicator enters it: in one column or in several. */
export interface SinceReader {
  /** The fact at which an answer is asked for. */
  asks: string;
  /** The fact in which a day stands; it may be the same. */
  day: string;
  /** What is said, the day as it stands there: one before the year counts as `start`. */
  said(seen: Seen, lao: AtLao): Since;
  /** What says the same at the start of the next year, by the facts' ids. */
  atNextStart(isThere: boolean): Readonly<Record<string, FactValue>>;
}

export const dayOf = ({ rounds }: Pick<Seen, 'rounds'>, round: number): IsoDate =>
  (rounds[round] as Seen['rounds'][number]).date;

/** As far as the district has said it; a day before the year is its start. */
export function sinceOf({ said }: SinceReader, seen: Seen, lao: AtLao): Since {
  const since = said(seen, lao);
  if (since === null || since === 'none' || since === 'start') return since;
  return since < fiscalYearStart(seen.year) ? 'start' : since;
}

/** Whether it is there on the day of the round (an index). */
export function isThere(reader: SinceReader, seen: Seen, lao: AtLao, round: number): boolean {
  const since = sinceOf(reader, seen, lao);
  if (since === null || since === 'none') return false;
  return since === 'start' || since <= dayOf(seen, round);
}

/** Whether anything was entered, be it that there is none, or what nobody can read. */
export function isEntered({ asks, day }: SinceReader, { facts }: Seen, { index }: AtLao): boolean {
  return !isBlankFact(facts, index, asks) || !isBlankFact(facts, index, day);
}
