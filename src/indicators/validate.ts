// Walks the province through every rule.
import { checkRules } from '../domain/findings/check-rules';
import type { Finding } from '../domain/findings/finding';
import type { Province } from '../domain/province/province';
import { RULES } from './rules';

/** All findings in the rounds up to `round` (an index). */
export function validate(province: Province, round: number): Finding[] {
  return checkRules(province, round, RULES);
}
