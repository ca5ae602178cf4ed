// Walks the province through every rule: once for all that belongs to it, once for each indicator that it declares.
import { checkRules } from '../domain/findings/check-rules';
import type { Finding } from '../domain/findings/finding';
import { inOrder } from '../domain/findings/in-order';
import type { Province, Round } from '../domain/province/province';
import { INDICATORS } from './all';
import { declaredIndicator } from './kinds/all';
import { RULES } from './rules';

/** Which indicator a rule belongs to. */
const OWNERS = new Map(
  ([] as [string, string][]).concat(
    ...INDICATORS.map(({ id, rules }) => rules.map((rule): [string, string] => [rule.id, id])),
  ),
);

/** What is found of the indicators that the province declares, in their rounds up to the day of one. */
function declaredFindings(province: Province, { date }: Round): Finding[] {
  const found: Finding[] = [];
  for (const declared of province.indicators) {
    const { id, of, rules } = declaredIndicator(declared);
    const seen = of(province);
    const round = seen.rounds.filter((each) => each.date <= date).length - 1;
    if (round < 0) continue;
    for (const finding of checkRules(seen, round, rules)) found.push({ ...finding, indicator: id });
  }
  return found;
}

/** All findings in the rounds up to `round` (an index). */
export function validate(province: Province, round: number): Finding[] {
  const own = checkRules(province, round, RULES);
  for (const finding of own) finding.indicator = OWNERS.get(finding.rule) ?? finding.indicator;
  const declared = declaredFindings(province, province.rounds[round] as Round);
  return declared.length ? inOrder([...own, ...declared], province.tabs) : own;
}
