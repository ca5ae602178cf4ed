// A step in another writing (๔, " 4 ", "ขั้น 4", "4.0"): read as the step, with the offer to tidy the cell.

import { reportIn } from '../../../measures/standing';
import { isDate } from '../../../time/calendar';
import type { Rule } from '../../rule';

export const readableStep: Rule = {
  id: 'readable-step',
  severity: 'note',
  about: 'cells',
  kind: 'readable',
  check({ steps }, { lao, round }) {
    const raw = steps.raw(lao.index, round);
    const expected = String(reportIn(steps, lao.index, round));
    // A digit that looks right and is a text all the same, as a paste leaves it.
    return { expected, variant: isDate(raw) ? 'date' : raw === expected ? 'text' : '' };
  },
};
