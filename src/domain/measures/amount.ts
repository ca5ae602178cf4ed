// An amount of each LAO, whichever way it is read: how many there are, or whether there is one, which is 1 or 0.
import { type CountReader, countAtStart, countGiven, countNow } from './count';
import { type AtLao, isThere, type Seen, type SinceReader, sinceOf } from './since';

export interface Amount {
  /** What was reported for this very round (an index); null where nothing was. What is said once is said for every round. */
  inRound(seen: Seen, lao: AtLao, round: number): number | null;
  /** When the fiscal year began; null where it is not known. */
  atStart(seen: Seen, lao: AtLao): number | null;
  /** What counts in the round (an index), be it carried; null where nothing was ever given. */
  now(seen: Seen, lao: AtLao, round: number): number | null;
  /** Of those that are merged, what they have together. */
  together(amounts: readonly number[]): number;
}

/** The number itself. */
export function howMany(reader: CountReader): Amount {
  return {
    inRound: (seen, lao, round) => countGiven(reader, seen, lao, round),
    atStart: (seen, lao) => countAtStart(reader, seen, lao),
    now: (seen, lao, round) => countNow(reader, seen, lao, round),
    together: (amounts) => amounts.reduce((sum, amount) => sum + amount, 0),
  };
}

/** Where nothing is said, there was none when the year began; whether there is one now is not known. */
export function whetherThere(reader: SinceReader): Amount {
  const now: Amount['now'] = (seen, lao, round) =>
    sinceOf(reader, seen, lao) === null ? null : Number(isThere(reader, seen, lao, round));
  const atStart: Amount['atStart'] = (seen, lao) => Number(sinceOf(reader, seen, lao) === 'start');
  return { inRound: now, atStart, now, together: (amounts) => Math.max(0, ...amounts) };
}
