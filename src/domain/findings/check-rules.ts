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

/** What is explained counts as such, whatever its severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts: FindingCounts = { 'must-fix': 0, check: 0, note: 0, explained: 0 };
  for (const { state, severity } of findings) counts[state === 'explained' ? 'explained' : severity] += 1;
  return counts;
}

/** Open findings that must be fixed, by the id of the indicator that they are of; null: of none. */
export type MustFixByIndicator = ReadonlyMap<string | null, number>;

/** Explained ones are not among them. */
export function mustFixByIndicator(findings: readonly Finding[]): MustFixByIndicator {
  const byIndicator = new Map<string | null, number>();
  for (const { state, severity, indicator } of findings)
    if (state === 'open' && severity === 'must-fix') byIndicator.set(indicator, (byIndicator.get(indicator) || 0) + 1);
  return byIndicator;
}

/** What keeps one indicator's forms from being final: its own findings, and those of none, such as of the registry. `id`: null for all there are. */
export function mustFixFor(byIndicator: MustFixByIndicator, id: string | null): number {
  if (id !== null) return (byIndicator.get(id) || 0) + (byIndicator.get(null) || 0);
  return Array.from(byIndicator.values()).reduce((sum, count) => sum + count, 0);
}
