// A step lower than the last one reported before it, across rounds without a report. It may be right: then the remark says why.

import { consecutiveReports } from '../../measures/standing';
import { aboutReport } from '../finding';
import type { Rule } from '../rule';

export const regression: Rule = {
  id: 'regression',
  severity: 'must-fix',
  explainable: true,
  *check(province, round) {
    for (const lao of province.laos) {
      for (const [before, now] of consecutiveReports(lao, round)) {
        if (now.step >= before.step) continue;
        const details = {
          from: before.step,
          to: now.step,
          before: (province.rounds[before.round] as { date: string }).date,
        };
        yield {
          ...aboutReport(province, lao, now.round),
          found: String(now.step),
          expected: String(before.step),
          details,
        };
      }
    }
  },
};
