// Evidence for more than the LAO claims. Evidence bears no date: it is put to the newest report.
import { evidenceIn, supportedStep } from '../evidence';
import { aboutReport } from '../finding';
import type { Rule } from '../rule';
import { standingAt } from '../standing';

export const evidenceWithoutStep: Rule = {
  id: 'evidence-without-step',
  severity: 'check',
  entered: 'evidence',
  explainable: true,
  *check(province, round) {
    for (const lao of province.laos) {
      const evidence = evidenceIn(lao.facts);
      if (!evidence) continue;
      const supported = supportedStep(evidence, province.criteria);
      const claimed = standingAt(lao, province.rounds.length - 1).step;
      if (supported <= (claimed === null ? 0 : claimed)) continue;
      yield {
        ...aboutReport(province, lao, round),
        found: claimed === null ? null : String(claimed),
        expected: String(supported),
        variant: claimed === null ? 'no-report' : '',
      };
    }
  },
};
