// A step lower than the last one reported before it, across rounds without a report. It may be right: then the remark says why.

import type { Round } from '../../province/province';
import type { Rule } from '../rule';

export const regression: Rule = {
  id: 'regression',
  severity: 'must-fix',
  explainable: true,
  about: 'consecutive-reports',
  check({ rounds }, before, now) {
    if (now.step >= before.step) return null;
    const { date } = rounds[before.round] as Round;
    return {
      found: String(now.step),
      expected: String(before.step),
      details: { from: before.step, to: now.step, before: date },
    };
  },
};
