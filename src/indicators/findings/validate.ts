// Walks the province through every rule: once for all that sees it as it is, once for each indicator that sees it its own way.
import { checkRules } from '../../domain/findings/check-rules';
import type { Finding } from '../../domain/findings/finding';
import { inOrder } from '../../domain/findings/in-order';
import { asOf } from '../../domain/province/lives/as-of';
import type { Province, Round } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { measuredIndicators } from '../all';
import type { Indicator } from '../indicator/indicator';
import { COMMON_RULES, rulesOf } from './rules';

/** What is found of an indicator in the province as it sees it, in its rounds up to a day. */
function ownFindings({ id, rules }: Indicator, seen: Province, date: IsoDate): Finding[] {
  const round = seen.rounds.filter((each) => each.date <= date).length - 1;
  return round < 0 ? [] : checkRules(seen, round, rules).map((finding) => ({ ...finding, indicator: id }));
}

/** By round, an index. */
export type FindingsUpTo = (round: number) => readonly Finding[];

/** Finds what is up to a round once, however many ask. */
export function findingsUpTo(province: Province): FindingsUpTo {
  const known = new Map<number, readonly Finding[]>();
  return (round) => {
    const found = known.get(round) ?? validate(province, round);
    known.set(round, found);
    return found;
  };
}

/** Whatever line of the tab it is about, it looks at the same LAOs in the same rounds. */
const seesAll = (seen: Province, province: Province) => seen.laos === province.laos && seen.rounds === province.rounds;

/** What stands in no cell since set-up has not made its column yet is owed once it has: that there is none is the finding. */
function withoutUnmade(found: readonly Finding[], { tabProblems }: Province): Finding[] {
  const keyOf = (district: string | null, indicator: string | null) => JSON.stringify([district, indicator]);
  const unmade = new Set<string>();
  for (const problem of tabProblems)
    if (problem.kind === 'columns-new') unmade.add(keyOf(problem.district, problem.indicator));
  const isUnmade = ({ lao, place, district, indicator }: Finding) =>
    lao !== null && place === null && indicator !== null && unmade.has(keyOf(district, indicator));
  return found.filter((finding) => !isUnmade(finding));
}

/** All findings in the rounds up to `round` (an index). */
export function validate(year: Province, round: number): Finding[] {
  const { date } = year.rounds[round] as Round;
  const province = asOf(year, date);
  const measured = measuredIndicators(province);
  const shared = measured.filter(({ of }) => seesAll(of(province), province));
  const owners = new Map<string, string>();
  for (const { id, rules } of shared) for (const rule of rules) owners.set(rule.id, id);
  const found = checkRules(province, round, [...rulesOf(shared), ...COMMON_RULES]);
  for (const finding of found) finding.indicator = owners.get(finding.rule) ?? finding.indicator;
  const own = measured
    .filter((indicator) => shared.indexOf(indicator) < 0)
    .map((indicator) => ownFindings(indicator, indicator.of(province), date));
  const all = found.concat(...own);
  return withoutUnmade(all.length > found.length ? inOrder(all, province.tabs) : found, province);
}
