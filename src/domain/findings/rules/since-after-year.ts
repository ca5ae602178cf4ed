// A day after the fiscal year has ended (30 September): no round of the year counts it.
import { entryId } from '../../agreement/entries';
import { sinceIn } from '../../measures/facts';
import { fiscalYearStart } from '../../time/calendar';
import { aboutFact } from '../finding';
import type { Rule } from '../rule';

export const sinceAfterYear: Rule = {
  id: 'since-after-year',
  severity: 'must-fix',
  about: 'lao',
  *check(province, lao) {
    const { about, facts, year } = province;
    if (about?.kind !== 'has') return;
    const id = entryId(about.id, 'since');
    const since = sinceIn(facts, lao.index, id);
    if (since === null || since === 'none' || since === 'start' || since < fiscalYearStart(year + 1)) return;
    yield { ...aboutFact(province, lao, id), details: { since } };
  },
};
