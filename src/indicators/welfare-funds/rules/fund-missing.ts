// Nothing entered about a LAO's fund: not given is not none. Such a LAO still owes an answer.
import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { isFundGiven } from '../funds';

export const fundMissing: Rule = {
  id: 'fund-missing',
  severity: 'must-fix',
  *check(province) {
    for (const lao of province.laos) {
      // Without the column, or off: the missing header is the finding, or there is none.
      if (isFundGiven(lao) || !lao.facts.fundAtStart?.place) continue;
      yield { ...aboutFact(province, lao, 'fundAtStart'), found: null };
    }
  },
};
