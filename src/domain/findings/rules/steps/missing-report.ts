// A blank cell: must be filled in the round asked about, is worth a look in the earlier ones.
import type { Rule } from '../../rule';

export const missingReport: Rule = {
  id: 'missing-report',
  severity: 'must-fix',
  about: 'cells',
  kind: 'blank',
  check({ steps }, { round, place, upTo }) {
    // Without a cell the missing row, header or tab is the finding; the round asked about is named all the same.
    if (round !== upTo && !place) return null;
    return { severity: round === upTo ? 'must-fix' : 'check', found: null, expected: `0-${steps.highest}` };
  },
};
