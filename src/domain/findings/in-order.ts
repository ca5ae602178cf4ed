// The order in which findings are shown: by severity, then tab order, row, round, rule.
import { type Finding, SEVERITIES } from './finding';

const rowOf = ({ place }: Finding) => (place ? place.row : 0);
const columnOf = ({ place }: Finding) => (place ? place.column : 0);
const compared = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** Of one severity, on one tab. Those about no row come before the rows. */
function inTabOrder(one: Finding, other: Finding): number {
  return (
    rowOf(one) - rowOf(other) ||
    compared(one.round || '', other.round || '') ||
    compared(one.rule, other.rule) ||
    columnOf(one) - columnOf(other)
  );
}

/** Most come as they are shown, since rules are shown the LAOs row by row. */
function sortOnce(findings: Finding[]): Finding[] {
  for (let at = 1; at < findings.length; at += 1)
    if (inTabOrder(findings[at - 1] as Finding, findings[at] as Finding) > 0) return findings.sort(inTabOrder);
  return findings;
}

/** Findings about no tab come first. Those of one tab are few, however many tabs there are: the time grows with the findings alone. */
export function inOrder(findings: readonly Finding[], tabs: readonly string[]): Finding[] {
  const places = new Map<string | null, number>([[null, 0]]);
  tabs.forEach((tab, index) => {
    places.set(tab, index + 1);
  });
  const heaps: Finding[][] = [];
  for (const finding of findings) {
    const place = places.get(finding.tab) ?? tabs.length + 1;
    const at = SEVERITIES.indexOf(finding.severity) * (tabs.length + 2) + place;
    const heap = heaps[at];
    if (heap) heap.push(finding);
    else heaps[at] = [finding];
  }
  const sorted: Finding[] = [];
  for (const heap of heaps) if (heap) for (const finding of sortOnce(heap)) sorted.push(finding);
  return sorted;
}
