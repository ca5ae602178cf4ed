// Walks the province through every rule and sorts what they find.

import type { Province } from '../province/province';
import { comparable } from '../thai/thai-text';
import { type Finding, type FindingFields, SEVERITIES } from './finding';
import type { Rule, RuleHead } from './rule';
import { showTo } from './walks';

function finding(rule: RuleHead, fields: FindingFields): Finding {
  const { remark } = fields;
  const explained = rule.explainable === true && remark !== undefined && comparable(remark) !== '';
  return {
    rule: rule.id,
    indicator: null,
    severity: fields.severity ?? rule.severity,
    state: explained ? 'explained' : 'open',
    place: fields.place ?? null,
    tab: fields.tab ?? null,
    district: fields.district ?? null,
    type: fields.type ?? null,
    lao: fields.lao ?? null,
    round: fields.round ?? null,
    found: fields.found ?? null,
    expected: fields.expected ?? null,
    variant: fields.variant ?? '',
    details: fields.details ?? {},
  };
}

/** On one tab: by row, round, rule. */
function inTabOrder(one: Finding, other: Finding): number {
  const [row, otherRow] = [one.place ? one.place.row : 0, other.place ? other.place.row : 0];
  if (row !== otherRow) return row - otherRow;
  const [text, otherText] = [`${one.round || ''} ${one.rule}`, `${other.round || ''} ${other.rule}`];
  if (text !== otherText) return text < otherText ? -1 : 1;
  return (one.place ? one.place.column : 0) - (other.place ? other.place.column : 0);
}

/** By severity, then tab order, row, round, rule. Findings about no tab come first, those about no row before the rows. */
export function inOrderOf(findings: readonly Finding[], tabs: readonly string[]): Finding[] {
  const tabOrder = new Map<string | null, number>([
    [null, 0],
    ...tabs.map((tab, index): [string, number] => [tab, index + 1]),
  ]);
  // Each tab's own findings are few, however many tabs there are: so the time grows with the findings alone.
  const heaps: Finding[][] = [];
  for (const found of findings) {
    const tab = tabOrder.get(found.tab) ?? tabs.length + 1;
    const heap = SEVERITIES.indexOf(found.severity) * (tabs.length + 2) + tab;
    const own = heaps[heap];
    if (own) own.push(found);
    else heaps[heap] = [found];
  }
  const inOrder: Finding[] = [];
  for (const heap of heaps) if (heap) for (const found of heap.sort(inTabOrder)) inOrder.push(found);
  return inOrder;
}

/** What these rules find in the rounds up to `round` (an index). A rule of facts that are not entered is not asked. */
export function checkRules(province: Province, round: number, rules: readonly Rule[]): Finding[] {
  const found: Finding[] = [];
  const asked = rules.filter(({ entered }) => !entered || province.groups.indexOf(entered) >= 0);
  showTo(asked, province, round, (rule, fields) => found.push(finding(rule, fields)));
  return inOrderOf(found, province.tabs);
}

/** Open findings by severity, and the explained ones apart. */
export type FindingCounts = Record<'must-fix' | 'check' | 'note' | 'explained', number>;

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts: FindingCounts = { 'must-fix': 0, check: 0, note: 0, explained: 0 };
  for (const { state, severity } of findings) counts[state === 'explained' ? 'explained' : severity] += 1;
  return counts;
}
