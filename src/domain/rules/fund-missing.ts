// Nothing entered about a LAO's fund: not given is not none. Such a LAO still owes an answer.
import { aboutFact } from '../finding';
import { isFundGiven } from '../funds';
import type { Rule } from '../rule';

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
