// A founding after the fiscal year has ended (30 September): no round of the year counts such a fund.
import { fiscalYearStart } from '../calendar';
import { dateIn } from '../fact';
import { aboutFact } from '../finding';
import type { Rule } from '../rule';

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
