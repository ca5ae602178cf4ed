// A fund whose number of members is blank: in a round in which there was a fund, or at the start of the year.

import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { isBlankFact } from '../../../domain/measures/facts';
import type { Round } from '../../../domain/province/province';
import { fundSince, hasFund, membersFact } from '../funds';

export const membersMissing: Rule = {
  id: 'members-missing',
  severity: 'must-fix',
  entered: 'funds',
  about: 'lao',
  *check(province, lao, upTo) {
    if (fundSince(province, lao) === 'start' && isBlankFact(province.facts, lao.index, 'membersAtStart'))
      yield { ...aboutFact(province, lao, 'membersAtStart'), found: null, variant: 'start' };
    for (let round = 0; round <= upTo; round += 1) {
      const { date } = province.rounds[round] as Round;
      const id = membersFact(date);
      if (!hasFund(province, lao, round) || !isBlankFact(province.facts, lao.index, id)) continue;
      // Without a cell the missing header is the finding; the round asked about is named all the same.
      if (!province.facts.place(lao.index, id) && round !== upTo) continue;
      const severity = round === upTo ? 'must-fix' : 'check';
      yield { ...aboutFact(province, lao, id), round: date, severity, found: null };
    }
  },
};
