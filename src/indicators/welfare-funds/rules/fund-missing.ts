// Nothing entered about a LAO's fund: not given is not none. Such a LAO still owes an answer.
import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { isFundGiven } from '../funds';

export const fundMissing: Rule = {
  id: 'fund-missing',
  severity: 'must-fix',
  entered: 'funds',
  about: 'lao',
  *check(province, lao) {
    // Without the column the missing header is the finding.
    if (isFundGiven(province, lao) || !province.facts.place(lao.index, 'fundAtStart')) return;
    yield { ...aboutFact(province, lao, 'fundAtStart'), found: null };
  },
};
