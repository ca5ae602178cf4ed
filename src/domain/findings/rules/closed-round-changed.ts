// A cell of a closed round that is not what was kept when it was closed; a LAO or a district that is not where it was.
import { changedIn } from '../../month/changed-in';
import type { Change } from '../../month/changes';
import { closingOf, snapshotBehind } from '../../month/snapshot';
import { type RoundStateId, roundState } from '../../month/state';
import type { Province, Round } from '../../province/province';
import { type FindingFields, tabOf } from '../finding';
import type { Rule } from '../rule';

function variantOf({ kind, before, after, indicator }: Change): string {
  if (kind !== 'changed') return kind === 'gone' && indicator !== null ? 'gone-value' : kind;
  if (after === '') return 'emptied';
  return before === '' ? 'filled' : '';
}

function aboutChange(province: Province, change: Change, { date }: Round): FindingFields {
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

/** Of the districts whose report of a round is in a state. */
export function* changesIn(province: Province, round: number, state: RoundStateId): Iterable<FindingFields> {
  for (const [district, changes] of changedIn(province, round)) {
    if (roundState(province, district, round).state !== state) continue;
    for (const change of changes) yield aboutChange(province, change, province.rounds[round] as Round);
  }
}

/** Nobody can vouch for what was kept: no more is said of the round. */
function* brokenIn(province: Province, round: number): Iterable<FindingFields> {
  const { date } = province.rounds[round] as Round;
  const act = closingOf(province.ledger, date);
  if (!act || snapshotBehind(province.ledger, act).isWhole) return;
  const { place } = act;
  yield { variant: 'broken', round: date, place, tab: place.tab, details: { advice: 'ledger' } };
}

export const closedRoundChanged: Rule = {
  id: 'closed-round-changed',
  severity: 'must-fix',
  about: 'province',
  *check(province, upTo) {
    for (let round = 0; round <= upTo; round += 1) {
      yield* brokenIn(province, round);
      yield* changesIn(province, round, 'closed');
    }
  },
};
