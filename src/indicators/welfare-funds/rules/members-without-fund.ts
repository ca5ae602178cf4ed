// Members of a fund that is not there: at the start of the year, or in a round before it was founded. They are not counted.

import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { countIn } from '../../../domain/measures/facts';
import type { Round } from '../../../domain/province/province';
import { fundSince, hasFund, membersFact, membersIn } from '../funds';

export const membersWithoutFund: Rule = {
  id: 'members-without-fund',
  severity: 'must-fix',
  entered: 'funds',
  about: 'lao',
  *check(province, lao, upTo) {
    const since = fundSince(province, lao);
    if (since !== 'start' && countIn(province.facts, lao.index, 'membersAtStart'))
      yield { ...aboutFact(province, lao, 'membersAtStart'), variant: 'start' };
    for (let round = 0; round <= upTo; round += 1) {
      if (hasFund(province, lao, round) || !membersIn(province, lao, round)) continue;
      const { date } = province.rounds[round] as Round;
      yield {
        ...aboutFact(province, lao, membersFact(date)),
        round: date,
        variant: since === null ? '' : 'before',
        details: since === null ? {} : { before: since },
      };
    }
  },
};
