// A cell of a closed round that is not what was kept when it was closed; a LAO, a district or an indicator that is not where it was.
import { numbersNow } from '../../../agreement/same-number';
import { presetOf } from '../../../agreement/seen-by';
import { whyUnclaimed } from '../../../agreement/unclaimed';
import { changedIn } from '../../../month/changed-in';
import type { Change } from '../../../month/changes';
import { notAskedOf } from '../../../month/not-asked';
import { closingOf, snapshotBehind } from '../../../month/snapshot';
import { type RoundStateId, roundState } from '../../../month/state';
import type { Province, Round } from '../../../province/province';
import { type FindingFields, tabOf } from '../../finding';
import type { Rule } from '../../rule';

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

/** A case of an indicator that the round was closed with and that is not asked for in it now. One that stands on no tab is turned off in the settings. */
function notAskedCase(
  province: Province,
  { indicator, round, isDeclared }: { indicator: string; round: Round; isDeclared: boolean },
) {
  const { indicatorsTab, leftOut } = province;
  const preset = leftOut.indexOf(indicator) < 0 ? presetOf(province, indicator) : null;
  if (preset) return { variant: 'indicator-round', advice: 'indicators', tab: indicatorsTab, indicator };
  if (!isDeclared || indicatorsTab === null)
    return { variant: 'indicator-off', advice: 'settings', tab: null, indicator };
  const { why = 'indicator', declared = null } =
    whyUnclaimed(province, { indicator, line: null, at: round.date }) || {};
  const variant = { indicator: 'indicator', round: 'indicator-round', kind: 'indicator-kind' }[why];
  return { variant, advice: 'indicators', tab: indicatorsTab, indicator: declared?.id ?? indicator };
}

/** Renumbered, taken out, asked for in other rounds: one finding, where it is declared, whatever districts have typed of it. */
function* notAskedIn(province: Province, round: number): Iterable<FindingFields> {
  const { ledger, rounds, districts } = province;
  const asked = rounds[round] as Round;
  const act = closingOf(ledger, asked.date);
  const closed = act && snapshotBehind(ledger, act);
  if (!closed?.isWhole || !districts.some(({ name }) => roundState(province, name, round).state === 'closed')) return;
  const then = closed.settings?.indicators || [];
  const now = numbersNow(
    then.map(({ id }) => id),
    province.indicators,
  );
  const names = new Map(then.map(({ id, name }) => [now.get(id)?.id ?? id, `${id} ${name}`]));
  for (const { indicator, cells } of notAskedOf(province, closed.districts)) {
    const name = names.get(indicator);
    const called = name ?? presetOf(province, indicator)?.name;
    const { advice, ...fields } = notAskedCase(province, { indicator, round: asked, isDeclared: name !== undefined });
    yield { ...fields, round: asked.date, expected: called ?? indicator, details: { cells, advice } };
  }
}

export const closedRoundChanged: Rule = {
  id: 'closed-round-changed',
  severity: 'must-fix',
  about: 'province',
  *check(province, upTo) {
    for (let round = 0; round <= upTo; round += 1) {
      yield* brokenIn(province, round);
      yield* notAskedIn(province, round);
      yield* changesIn(province, round, 'closed');
    }
  },
};
