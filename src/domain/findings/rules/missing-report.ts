// A blank cell: must be filled in the round asked about, is worth a look in the earlier ones.

import { entriesOfKind } from '../../province/province';
import { aboutReport } from '../finding';
import type { Rule } from '../rule';

export const missingReport: Rule = {
  id: 'missing-report',
  severity: 'must-fix',
  *check(province, upTo) {
    for (const { lao, round, entry } of entriesOfKind(province, upTo, 'blank')) {
      // Without a cell the missing row, header or tab is the finding; the round asked about is named all the same.
      if (!entry.place && round !== upTo) continue;
      const severity = round === upTo ? 'must-fix' : 'check';
      yield { ...aboutReport(province, lao, round), severity, found: null, expected: '0-5' };
    }
  },
};
