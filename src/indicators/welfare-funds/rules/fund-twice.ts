// A fund that is said to have been there at the start of the year and to have been founded in it: at one LAO, one fund. It counts once.

import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { dateIn, isTicked } from '../../../domain/measures/fact';
import { fiscalYearStart } from '../../../domain/time/calendar';

export const fundTwice: Rule = {
  id: 'fund-twice',
  severity: 'must-fix',
  entered: 'funds',
  *check(province) {
    for (const lao of province.laos) {
      const founded = dateIn(lao.facts, 'founded');
      if (founded === null || founded < fiscalYearStart(province.year) || !isTicked(lao.facts, 'fundAtStart')) continue;
      yield { ...aboutFact(province, lao, 'founded'), details: { before: founded } };
    }
  },
};
