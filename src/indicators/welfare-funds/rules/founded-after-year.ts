// A founding after the fiscal year has ended (30 September): no round of the year counts such a fund.

import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { dateIn } from '../../../domain/measures/fact';
import { fiscalYearStart } from '../../../domain/time/calendar';

export const foundedAfterYear: Rule = {
  id: 'founded-after-year',
  severity: 'must-fix',
  *check(province) {
    const end = fiscalYearStart(province.year + 1);
    for (const lao of province.laos) {
      const founded = dateIn(lao.facts, 'founded');
      if (founded === null || founded < end) continue;
      yield { ...aboutFact(province, lao, 'founded'), details: { founded } };
    }
  },
};
