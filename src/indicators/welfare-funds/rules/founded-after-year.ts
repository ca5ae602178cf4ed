// A founding after the fiscal year has ended (30 September): no round of the year counts such a fund.

import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { dateIn } from '../../../domain/measures/facts';
import { fiscalYearStart } from '../../../domain/time/calendar';

export const foundedAfterYear: Rule = {
  id: 'founded-after-year',
  severity: 'must-fix',
  entered: 'funds',
  about: 'lao',
  *check(province, lao) {
    const end = fiscalYearStart(province.year + 1);
    const founded = dateIn(province.facts, lao.index, 'founded');
    if (founded === null || founded < end) return;
    yield { ...aboutFact(province, lao, 'founded'), details: { founded } };
  },
};
