// A cell of a closed round that is not what was kept when it was closed; a LAO or a district that is not where it was.
import { type Change, changesSince } from '../../month/changes';
import { closingOf, snapshotBehind } from '../../month/snapshot';
import { roundState } from '../../month/state';
import type { Province, Round } from '../../province/province';
import { type FindingFields, tabOf } from '../finding';
import type { Rule } from '../rule';

function variantOf({ kind, before, after, indicator }: Change): string {
  if (kind !== 'changed') return kind === 'gone' && indicator !== null ? 'gone-value' : kind;
  if (after === '') return 'emptied';
  return before === '' ? 'filled' : '';
}

/** The same fields for both rules that look at what was kept. */
export function aboutChange(province: Province, change: Change, { date }: Round): FindingFields {
  const { kind, district, type, lao, indicator, before, after, place } = change;
  return {
    variant: variantOf(change),
    district,
    type,
    lao,
    indicator,
    round: date,
    place,
    tab: place ? place.tab : tabOf(province, district),
    found: after || null,
    expected: before || null,
    ...(kind === 'changed' ? {} : { details: { advice: 'registry' } }),
  };
}

function* changesOf(province: Province, round: number): Iterable<FindingFields> {
  const own = province.rounds[round] as Round;
  const act = closingOf(province.ledger, own.date);
  if (!act) return;
  const isClosed = (district: string) => roundState(province, district, round).state === 'closed';
  const { isWhole, districts } = snapshotBehind(province.ledger, act);
  if (!isWhole) {
    const details = { advice: 'ledger' };
    yield { variant: 'broken', round: own.date, place: act.place, tab: act.place.tab, details };
    return;
  }
  for (const change of changesSince(province, districts, true))
    if (isClosed(change.district)) yield aboutChange(province, change, own);
}

export const closedRoundChanged: Rule = {
  id: 'closed-round-changed',
  severity: 'must-fix',
  about: 'province',
  *check(province, upTo) {
    for (let round = 0; round <= upTo; round += 1) yield* changesOf(province, round);
  },
};
