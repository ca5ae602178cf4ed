// What differs in a round from what was accepted of it, or kept when it was closed.
import type { Province, Round } from '../province/province';
import { type Change, changesSince } from './changes';
import { closingOf, snapshotBehind } from './snapshot';
import { roundState } from './state';

/** By the name of the district now; none for a report in any other state, or where nobody can vouch for what was kept. `round`: an index. */
export function changedIn(province: Province, round: number): Map<string, Change[]> {
  const { ledger, districts, rounds } = province;
  const changed = new Map<string, Change[]>();
  if (!ledger.entries.length) return changed;
  const act = closingOf(ledger, (rounds[round] as Round).date);
  const closed = act && snapshotBehind(ledger, act);
  const sinceClosed = closed?.isWhole ? changesSince(province, closed.districts, true) : [];
  const isClosed = (district: string) => roundState(province, district, round).state === 'closed';
  for (const change of sinceClosed) {
    const { district } = change;
    if (isClosed(district)) changed.set(district, [...(changed.get(district) || []), change]);
  }
  for (const { name } of districts) {
    const { state, since } = roundState(province, name, round);
    if (state !== 'accepted' || !since) continue;
    const accepted = snapshotBehind(ledger, since);
    if (accepted.isWhole) changed.set(name, changesSince(province, accepted.districts, false));
  }
  return changed;
}
