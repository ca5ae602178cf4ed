// Shows the province to the rules: one walk for all rules that look at the same, none for what no rule looks at.

import { isUnreadable } from '../measures/facts';
import { KIND } from '../measures/reports';
import { consecutiveReports } from '../measures/standing';
import type { Province } from '../province/province';
import { aboutFact, aboutReport, type FindingFields } from './finding';
import type { CellRule, FactRule, LaoRule, ProvinceRule, ReportRule, Rule, RuleHead } from './rule';

/** Takes what a rule finds. */
export type Tell = (rule: RuleHead, fields: FindingFields) => void;

function walkCells(rules: readonly CellRule[], province: Province, upTo: number, tell: Tell): void {
  const { rounds, kinds } = province.steps;
  const byKind = Object.values(KIND).map((kind) => rules.filter((rule) => KIND[rule.kind] === kind));
  for (const lao of province.laos) {
    for (let round = 0; round <= upTo; round += 1) {
      for (const rule of byKind[kinds[lao.index * rounds + round] as number] as CellRule[]) {
        const found = rule.check(province, { lao, round, upTo });
        if (found) tell(rule, aboutReport(province, lao, round, found));
      }
    }
  }
}

function walkReports(rules: readonly ReportRule[], province: Province, upTo: number, tell: Tell): void {
  for (const lao of province.laos)
    consecutiveReports(province.steps, lao.index, upTo, (before, now) => {
      for (const rule of rules) {
        const found = rule.check(province, before, now);
        if (found) tell(rule, aboutReport(province, lao, now.round, found));
      }
    });
}

function walkFacts(rules: readonly FactRule[], province: Province, tell: Tell): void {
  const columns = Array.from(province.facts.columns);
  for (const lao of columns.length ? province.laos : []) {
    for (const [id, column] of columns) {
      if (!isUnreadable(column, lao.index)) continue;
      for (const rule of rules) {
        const found = rule.check(column);
        if (found) tell(rule, aboutFact(province, lao, id, found));
      }
    }
  }
}

function walkLaos(rules: readonly LaoRule[], province: Province, upTo: number, tell: Tell): void {
  for (const lao of province.laos)
    for (const rule of rules) for (const found of rule.check(province, lao, upTo)) tell(rule, found);
}

function walkWhole(rules: readonly ProvinceRule[], province: Province, upTo: number, tell: Tell): void {
  for (const rule of rules) for (const found of rule.check(province, upTo)) tell(rule, found);
}

/** `upTo` is an index. What one rule finds comes in the order of the registry. */
export function showTo(rules: readonly Rule[], province: Province, upTo: number, tell: Tell): void {
  const about = <About extends Rule['about']>(wanted: About) =>
    rules.filter((rule): rule is Extract<Rule, { about: About }> => rule.about === wanted);
  walkCells(about('cells'), province, upTo, tell);
  walkReports(about('consecutive-reports'), province, upTo, tell);
  walkFacts(about('unreadable-facts'), province, tell);
  walkLaos(about('lao'), province, upTo, tell);
  walkWhole(about('province'), province, upTo, tell);
}
