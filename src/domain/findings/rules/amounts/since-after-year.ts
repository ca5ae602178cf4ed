// A day after the fiscal year has ended (30 September): no round of the year counts it.
import { dayIn } from '../../../measures/facts';
import type { SinceReader } from '../../../measures/since';
import { fiscalYearStart } from '../../../time/calendar';
import { aboutFact } from '../../finding';
import type { Rule, RuleHead } from '../../rule';

/** For whichever indicator has such a day; `head`: the name that its rule has there. */
export function sinceAfterYear(head: Pick<RuleHead, 'id' | 'entered'>, { day }: SinceReader): Rule {
  return {
    ...head,
    severity: 'must-fix',
    about: 'lao',
    *check(province, lao) {
      const since = dayIn(province.facts, lao.index, day);
      if (since !== null && since >= fiscalYearStart(province.year + 1)) yield aboutFact(province, lao, day);
    },
  };
}
