// Evidence for more than the LAO claims. Evidence bears no date: it must be more than the newest report of the year claims, too.

import { aboutReport } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { lastReport, standingAt } from '../../../domain/measures/standing';
import { evidenceIn, supportedStep } from '../evidence';
import { projectShares } from '../project-shares';
import { isUnderClaimed } from '../under-claimed';

export const evidenceWithoutStep: Rule = {
  id: 'evidence-without-step',
  severity: 'check',
  entered: 'evidence',
  explainable: true,
  about: 'lao',
  *check(province, lao, round) {
    const evidence = evidenceIn(province.facts, lao.index);
    if (!evidence) return;
    const supported = supportedStep(evidence, projectShares(province));
    if (!isUnderClaimed(province, lao, round, supported)) return;
    const claimed = standingAt(province.steps, lao.index, round).step;
    yield {
      // The cell that the claim stands in: the report of this round, or the one that is carried.
      ...aboutReport(province, lao, lastReport(province.steps, lao.index, round) ?? round),
      found: claimed === null ? null : String(claimed),
      expected: String(supported),
      variant: claimed === null ? 'no-report' : '',
    };
  },
};
