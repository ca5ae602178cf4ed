// Three steps or more from one round to the very next: possible, and worth a look.

import { consecutiveReports } from '../../measures/standing';
import { aboutReport } from '../finding';
import type { Rule } from '../rule';

/** In steps. */
const JUMP = 3;

export const jump: Rule = {
  id: 'jump',
  severity: 'check',
  explainable: true,
  *check(province, round) {
    for (const lao of province.laos) {
      for (const [before, now] of consecutiveReports(lao, round)) {
        if (now.round !== before.round + 1 || now.step - before.step < JUMP) continue;
        const details = { from: before.step, to: now.step };
        yield {
          ...aboutReport(province, lao, now.round),
          found: String(now.step),
          expected: `${before.step}-${before.step + JUMP - 1}`,
          details,
        };
      }
    }
  },
};
