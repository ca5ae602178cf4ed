// A founding before the fiscal year began (1 October): such a fund was there at the start, and is none of the new ones.

import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { dateIn, isTicked } from '../../../domain/measures/facts';
import { fiscalYearStart } from '../../../domain/time/calendar';

export const foundedBeforeStart: Rule = {
  id: 'founded-before-start',
  severity: 'must-fix',
  entered: 'funds',
  about: 'lao',
  *check(province, lao) {
    const start = fiscalYearStart(province.year);
    const founded = dateIn(province.facts, lao.index, 'founded');
    if (founded === null || founded >= start) return;
    yield {
      ...aboutFact(province, lao, 'founded'),
      details: { before: start, advice: isTicked(province.facts, lao.index, 'fundAtStart') ? 'ticked' : '' },
    };
  },
};
