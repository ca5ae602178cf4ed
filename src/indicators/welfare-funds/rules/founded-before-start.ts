// A founding before the fiscal year began (1 October): such a fund was there at the start, and is none of the new ones.

import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { dateIn, isTicked } from '../../../domain/measures/fact';
import { fiscalYearStart } from '../../../domain/time/calendar';

export const foundedBeforeStart: Rule = {
  id: 'founded-before-start',
  severity: 'must-fix',
  entered: 'funds',
  *check(province) {
    const start = fiscalYearStart(province.year);
    for (const lao of province.laos) {
      const founded = dateIn(lao.facts, 'founded');
      if (founded === null || founded >= start) continue;
      yield {
        ...aboutFact(province, lao, 'founded'),
        details: { before: start, advice: isTicked(lao.facts, 'fundAtStart') ? 'ticked' : '' },
      };
    }
  },
};
