// Fewer than the number given before, across rounds without one. It may be right: then the remark says why.
import { type CountReader, countFact, countGiven } from '../../../measures/count';
import { dayOf } from '../../../measures/since';
import { aboutFact } from '../../finding';
import type { Rule, RuleHead } from '../../rule';

/** For whichever indicator counts so; `head`: the name that its rule has there. */
export function countFalls(head: Pick<RuleHead, 'id' | 'entered'>, reader: CountReader): Rule {
  return {
    ...head,
    severity: 'check',
    explainable: true,
    about: 'lao',
    *check(province, lao, upTo) {
      let before = countGiven(reader, province, lao, null);
      let day: string | null = null;
      for (let round = 0; round <= upTo; round += 1) {
        const count = countGiven(reader, province, lao, round);
        if (count === null) continue;
        if (before !== null && count < before)
          yield {
            ...aboutFact(province, lao, countFact(reader, province, round)),
            round: dayOf(province, round),
            found: String(count),
            expected: String(before),
            variant: day === null ? 'start' : '',
            details: { count, least: before, ...(day === null ? {} : { before: day }) },
          };
        before = count;
        day = dayOf(province, round);
      }
    },
  };
}
