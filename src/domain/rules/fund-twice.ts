// A fund that is said to have been there at the start of the year and to have been founded in it: at one LAO, one fund. It counts once.
import { fiscalYearStart } from '../calendar';
import { dateIn, isTicked } from '../fact';
import { aboutFact } from '../finding';
import type { Rule } from '../rule';

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
