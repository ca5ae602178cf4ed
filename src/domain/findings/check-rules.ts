// Walks the province through every rule and sorts what they find.

import type { Province } from '../province/province';
import { comparable } from '../thai/thai-text';
import { type Finding, type FindingFields, SEVERITIES } from './finding';
import type { Rule } from './rule';

function finding(rule: Rule, { remark, ...fields }: FindingFields): Finding {
  const explained = rule.explainable === true && remark !== undefined && comparable(remark) !== '';
  return {
    rule: rule.id,
    severity: rule.severity,
    state: explained ? 'explained' : 'open',
    place: null,
    tab: null,
    district: null,
    type: null,
    lao: null,
    round: null,
    found: null,
    expected: null,
    variant: '',
    details: {},
    ...fields,
  };
}

/** By severity, then tab order, row, round, rule. Findings about no tab come first, those about no row before the rows. */
function sorted(findings: readonly Finding[], tabs: readonly string[]): Finding[] {
  const tabOrder = new Map(tabs.map((tab, index) => [tab, index]));
  const keyed = findings.map((found) => ({
    found,
    severity: SEVERITIES.indexOf(found.severity),
    tab: found.tab === null ? -1 : (tabOrder.get(found.tab) ?? tabs.length),
    row: found.place ? found.place.row : 0,
    text: `${found.round || ''} ${found.rule}`,
    column: found.place ? found.place.column : 0,
  }));
  keyed.sort(
    (one, other) =>
      one.severity - other.severity ||
      one.tab - other.tab ||
      one.row - other.row ||
      (one.text < other.text ? -1 : Number(one.text > other.text)) ||
      one.column - other.column,
  );
  return keyed.map(({ found }) => found);
}

/** What these rules find in the rounds up to `round` (an index). A rule of facts that are not entered is not asked. */
export function checkRules(province: Province, round: number, rules: readonly Rule[]): Finding[] {
  const found: Finding[] = [];
  for (const rule of rules) {
    if (rule.entered && province.groups.indexOf(rule.entered) < 0) continue;
    for (const fields of rule.check(province, round)) found.push(finding(rule, fields));
  }
  return sorted(found, province.tabs);
}

/** Open findings by severity, and the explained ones apart. */
export type FindingCounts = Record<'must-fix' | 'check' | 'note' | 'explained', number>;

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts: FindingCounts = { 'must-fix': 0, check: 0, note: 0, explained: 0 };
  for (const { state, severity } of findings) counts[state === 'explained' ? 'explained' : severity] += 1;
  return counts;
}
