// Shows the province to the rules: one walk for all rules that look at the same, none for what no rule looks at.

import { isUnreadable } from '../measures/facts';
import { KIND, NO_REPORT } from '../measures/reports';
import type { Step } from '../measures/step';
import { columnsOf } from '../province/lao-columns';
import type { Lao, Province } from '../province/province';
import { aboutFact, type Finding } from './finding';
import { makeFinding, makeReportFinding } from './make-finding';
import type { CellRule, FactRule, GapRule, LaoRule, ProvinceRule, ReportRule, Rule, StepCell } from './rule';

/** What is walked through, up to a round (an index), and where the findings go. */
interface Way {
  province: Province;
  upTo: number;
  findings: Finding[];
}

/** Round by round, so that a LAO's findings come in the order in which they are shown. */
function walkSteps(cellRules: readonly CellRule[], reportRules: readonly ReportRule[], way: Way): void {
  const { province, upTo, findings } = way;
  const { laos, steps } = province;
  const { indices } = columnsOf(laos);
  const byKind = Object.values(KIND).map((kind) => cellRules.filter((rule) => KIND[rule.kind] === kind));
  const cellAt = (position: number, round: number): StepCell => ({
    lao: laos[position] as Lao,
    round,
    place: steps.place(indices[position] as number, round),
    upTo,
  });
  for (let position = 0; position < indices.length; position += 1) {
    let from = NO_REPORT;
    let before = 0;
    for (let round = 0; round <= upTo; round += 1) {
      const at = (indices[position] as number) * steps.rounds + round;
      for (const rule of byKind[steps.kinds[at] as number] as CellRule[]) {
        const cell = cellAt(position, round);
        const own = rule.check(province, cell);
        if (own) findings.push(makeReportFinding(rule, cell, own, way));
      }
      const to = steps.values[at] as Step;
      if (to === NO_REPORT) continue;
      for (const rule of from === NO_REPORT ? [] : reportRules) {
        if (!rule.finds(from, to, round - before)) continue;
        const own = rule.say(province, from, to, before);
        findings.push(makeReportFinding(rule, cellAt(position, round), own, way));
      }
      from = to;
      before = round;
    }
  }
}

function walkFacts(rules: readonly FactRule[], way: Way): void {
  const { province, findings } = way;
  const columns = Array.from(province.facts.columns);
  for (const lao of columns.length ? province.laos : []) {
    for (const [id, column] of columns) {
      if (!isUnreadable(column, lao.index)) continue;
      for (const rule of rules) {
        const own = rule.check(column, id, province);
        if (own) findings.push(makeFinding(rule, { ...aboutFact(province, lao, id), ...own }, way));
      }
    }
  }
}

function walkGaps(rules: readonly GapRule[], way: Way): void {
  const { province, findings } = way;
  const columns = columnsOf(province.laos);
  for (const rule of rules)
    columns[rule.without].forEach((isThere, position) => {
      const fields = isThere ? null : rule.check(province, province.laos[position] as Lao);
      if (fields) findings.push(makeFinding(rule, fields, way));
    });
}

function walkLaos(rules: readonly LaoRule[], way: Way): void {
  const { province, upTo, findings } = way;
  for (const lao of rules.length ? province.laos : [])
    for (const rule of rules)
      for (const fields of rule.check(province, lao, upTo)) findings.push(makeFinding(rule, fields, way));
}

function walkWhole(rules: readonly ProvinceRule[], way: Way): void {
  const { province, upTo, findings } = way;
  for (const rule of rules)
    for (const fields of rule.check(province, upTo)) findings.push(makeFinding(rule, fields, way));
}

/** What the rules find up to a round (an index); the findings of one rule come in the order of the registry. */
export function showTo(rules: readonly Rule[], province: Province, upTo: number): Finding[] {
  const about = <About extends Rule['about']>(wanted: About) =>
    rules.filter((rule): rule is Extract<Rule, { about: About }> => rule.about === wanted);
  const way: Way = { province, upTo, findings: [] };
  const [cells, reports] = [about('cells'), about('consecutive-reports')];
  if (cells.length + reports.length) walkSteps(cells, reports, way);
  walkFacts(about('unreadable-facts'), way);
  walkGaps(about('gaps'), way);
  walkLaos(about('lao'), way);
  walkWhole(about('province'), way);
  return way.findings;
}
