// A step lower than the last one reported before it, across rounds without a report. It may be right: then the remark says why.

import type { Round } from '../../../province/province';
import type { Rule } from '../../rule';

export const regression: Rule = {
  id: 'regression',
  severity: 'must-fix',
  explainable: true,
  about: 'consecutive-reports',
  finds: (from, to) => to < from,
  say({ rounds }, from, to, before) {
    const { date } = rounds[before] as Round;
    return { found: String(to), expected: String(from), details: { from, to, before: date } };
  },
};
