// Members of a fund that is not there: at the start of the year, or in a round before it was founded. They are not counted.

import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { countFact, isCounted } from '../../../domain/measures/count';
import { countIn } from '../../../domain/measures/facts';
import { dayOf, sinceOf } from '../../../domain/measures/since';
import { FUND, MEMBERS } from '../funds';

export const membersWithoutFund: Rule = {
  id: 'members-without-fund',
  severity: 'must-fix',
  entered: 'funds',
  about: 'lao',
  *check(province, lao, upTo) {
    const since = sinceOf(FUND, province, lao);
    const founded = since === null || since === 'none' ? null : since;
    for (let at = -1; at <= upTo; at += 1) {
      const round = at < 0 ? null : at;
      const id = countFact(MEMBERS, province, round);
      const count = countIn(province.facts, lao.index, id);
      if (isCounted(MEMBERS, province, lao, round) || !count) continue;
      const about = aboutFact(province, lao, id);
      if (round === null) yield { ...about, variant: 'start', details: { count } };
      else if (founded === null) yield { ...about, round: dayOf(province, round), details: { count } };
      else yield { ...about, round: dayOf(province, round), variant: 'before', details: { count, before: founded } };
    }
  },
};
