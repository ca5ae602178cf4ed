// Changes of LAOs that the registry tells by half: what was before has no end, or there is a round in which neither is there.
import type { Lao, Round } from '../province';
import { byKey } from './by-key';
import { isThereOn } from './life';

export interface Unfinished {
  /** `both`: what it was before is still there, and both are counted; `gap`: in some round neither is. */
  kind: 'both' | 'gap';
  lao: Lao;
  former: Lao;
}

/** In registry order. */
export function unfinished(registered: readonly Lao[], rounds: readonly Pick<Round, 'date'>[]): Unfinished[] {
  const known = byKey(registered);
  const found: Unfinished[] = [];
  for (const lao of registered) {
    const { since = null, was = [], isPart = false } = lao.life ?? {};
    if (isPart) continue;
    for (const key of was) {
      const former = known.get(key);
      if (!former) continue;
      const until = former.life?.until ?? null;
      const lacks = rounds.some(({ date }) => since !== null && date < since && until !== null && date > until);
      if (
        until === null ||
        rounds.some(({ date }) => isThereOn(former, date) && isThereOn(lao, date) && since !== null)
      )
        found.push({ kind: 'both', lao, former });
      else if (lacks) found.push({ kind: 'gap', lao, former });
    }
  }
  return found;
}
