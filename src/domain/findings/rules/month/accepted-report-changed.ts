// A cell of an accepted report that is not what was accepted: the province looks at it, and accepts it again.
import type { Rule } from '../../rule';
import { changesIn } from './closed-round-changed';

export const acceptedReportChanged: Rule = {
  id: 'accepted-report-changed',
  severity: 'note',
  about: 'province',
  *check(province, upTo) {
    for (let round = 0; round <= upTo; round += 1) yield* changesIn(province, round, 'accepted');
  },
};
