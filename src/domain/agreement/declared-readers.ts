// How amounts of a declared indicator are read: since when there is one stands in one column, a number in one for each round and for the start.
import type { CountReader } from '../measures/count';
import { sinceIn } from '../measures/facts';
import type { SinceReader } from '../measures/since';
import { entryId } from './entries';

export function declaredSince(id: string): SinceReader {
  const fact = entryId(id, 'since');
  return {
    asks: fact,
    day: fact,
    said: ({ facts }, { index }) => sinceIn(facts, index, fact),
    atNextStart: (isThere) => ({ [fact]: isThere ? 'start' : 'none' }),
  };
}

export function declaredCount(id: string): CountReader {
  return { fact: (day) => entryId(id, day ?? 'start'), of: null };
}
