// What is shown on a card each: a finding; and of a district's missing reports in one round one card for all of them. Pure.
import type { PanelFinding } from '../../commands/running/reported-finding';

export type Card = { key: string } & (
  | { isMissing: false; finding: PanelFinding }
  | { isMissing: true; findings: [PanelFinding, ...PanelFinding[]] }
);

/** In the order of the findings; reports that are missing where the first of them stands. `missingRules`: which rules find those. */
export function cardsOf(findings: readonly PanelFinding[], missingRules: readonly string[]): Card[] {
  const together = new Map<string, Card & { isMissing: true }>();
  const cards: Card[] = [];
  for (const finding of findings) {
    const { rule, indicator, district, round, state, tab, cell, message } = finding;
    if (!missingRules.includes(rule) || finding.lao === null) {
      cards.push({ key: [rule, tab, cell, message].join(), isMissing: false, finding });
      continue;
    }
    const key = [rule, indicator, district, round, state].join();
    const known = together.get(key);
    if (known) {
      known.findings.push(finding);
      continue;
    }
    const card: Card & { isMissing: true } = { key, isMissing: true, findings: [finding] };
    together.set(key, card);
    cards.push(card);
  }
  return cards;
}
