// How amounts of a declared indicator are read: since when there is one stands in one column, a number in one for each round and for the start.
import type { CountReader } from '../measures/count';
import { sinceIn } from '../measures/facts';
import type { SinceReader } from '../measures/since';
import { entryId } from './entries';

/** `id`: the indicator's. A district enters since when there is one, in one column. */
export function declaredSince(id: string): SinceReader {
  const fact = entryId(id, 'since');
  return {
    asks: fact,
    day: fact,
    said: ({ facts }, { index }) => sinceIn(facts, index, fact),
    atNextStart: (isThere) => ({ [fact]: isThere ? 'start' : 'none' }),
  };
}

/** `id`: the indicator's. A district enters how many there were at the start of the year, and in each round. */
export function declaredCount(id: string): CountReader {
  return { fact: (day) => entryId(id, day ?? 'start'), of: null };
}
