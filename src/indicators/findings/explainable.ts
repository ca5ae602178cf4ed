// Whether a finding can be explained: its rule says so, and it is about one LAO, whose district would say why. And what was said of one.
import type { Finding } from '../../domain/findings/finding';
import { explanationOf, saidBefore } from '../../domain/month/explanations';
import { laoKey } from '../../domain/province/lao';
import type { Province, Round } from '../../domain/province/province';
import { RULES } from './rules';

/** Whether a district can say why. */
export function isExplainable({ rule, lao }: Pick<Finding, 'rule' | 'lao'>): boolean {
  return lao !== null && RULES.some(({ id, explainable }) => id === rule && explainable === true);
}

/** In the words of the district; null where nothing is said. `upTo`: the round (an index) in which it was found. */
export function saidOf(province: Province, finding: Finding, upTo: number): string | null {
  const { rule, indicator, state, district, type, lao: name, round, found, expected } = finding;
  if (state !== 'explained' || district === null || type === null || name === null) return null;
  const lao = province.registered.filter(({ key }) => key === laoKey(type, name, district))[0];
  if (!lao) return null;
  const { date } = province.rounds[upTo] as Round;
  const asked = { rule, indicator, round: round || date, found, expected };
  const said = explanationOf(province, lao, asked);
  if (said !== null || !RULES.some(({ id, lasting }) => id === rule && lasting)) return said;
  return saidBefore(province, lao, asked)?.reason ?? null;
}
