// Whether a finding can be explained: its rule says so, and it is about one LAO, whose district would say why.
import type { Finding } from '../domain/findings/finding';
import { RULES } from './rules';

export function isExplainable({ rule, lao }: Pick<Finding, 'rule' | 'lao'>): boolean {
  return lao !== null && RULES.some(({ id, explainable }) => id === rule && explainable === true);
}
