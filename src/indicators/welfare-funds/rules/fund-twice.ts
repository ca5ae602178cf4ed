// A fund that is said to have been there at the start of the year and to have been founded in it: at one LAO, one fund. It counts once.

import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { dateIn, isTicked } from '../../../domain/measures/facts';
import { fiscalYearStart } from '../../../domain/time/calendar';

export const fundTwice: Rule = {
  id: 'fund-twice',
  severity: 'must-fix',
  entered: 'funds',
  about: 'lao',
  *check(province, lao) {
    const { facts, year } = province;
    const founded = dateIn(facts, lao.index, 'founded');
    if (founded === null || founded < fiscalYearStart(year) || !isTicked(facts, lao.index, 'fundAtStart')) return;
    yield { ...aboutFact(province, lao, 'founded'), details: { before: founded } };
  },
};
