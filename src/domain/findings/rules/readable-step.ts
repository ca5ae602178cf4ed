// A step in another writing (๔, " 4 ", "ขั้น 4", "4.0"): read as the step, with the offer to tidy the cell.

import { entriesOfKind } from '../../province/province';
import { isDate } from '../../time/calendar';
import { aboutReport } from '../finding';
import type { Rule } from '../rule';

export const readableStep: Rule = {
  id: 'readable-step',
  severity: 'note',
  *check(province, upTo) {
    for (const { lao, round, entry } of entriesOfKind(province, upTo, 'readable')) {
      const expected = String(entry.reading.step);
      // A digit that looks right and is a text all the same, as a paste leaves it.
      const variant = isDate(entry.raw) ? 'date' : entry.raw === expected ? 'text' : '';
      yield { ...aboutReport(province, lao, round), expected, variant };
    }
  },
};
