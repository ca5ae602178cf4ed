// What rules find in a province.
import type { Province } from '../province/province';
import type { Finding } from './finding';
import { inOrder } from './in-order';
import type { Rule } from './rule';
import { showTo } from './walks';

/** What these rules find in the rounds up to `round` (an index). A rule of facts that are not entered is not asked. */
export function checkRules(province: Province, round: number, rules: readonly Rule[]): Finding[] {
  const asked = rules.filter(({ entered }) => !entered || province.groups.indexOf(entered) >= 0);
  return inOrder(showTo(asked, province, round), province.tabs);
}

/** Open findings by severity, and the explained ones apart. */
export type FindingCounts = Record<'must-fix' | 'check' | 'note' | 'explained', number>;

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts: FindingCounts = { 'must-fix': 0, check: 0, note: 0, explained: 0 };
  for (const { state, severity } of findings) counts[state === 'explained' ? 'explained' : severity] += 1;
  return counts;
}
