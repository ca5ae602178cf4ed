// Counts of projects that cannot be: more in the plan than are eligible, more agreed than in the plan, below zero, not whole.

import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { countIn, unreadableIn } from '../../../domain/measures/facts';
import { PROJECT_COUNTS, STEP_EVIDENCE } from '../evidence';

export const shareImpossible: Rule = {
  id: 'share-impossible',
  severity: 'must-fix',
  entered: 'evidence',
  about: 'lao',
  *check(province, lao) {
    for (const id of PROJECT_COUNTS) {
      const why = unreadableIn(province.facts, lao.index, id);
      if (why) yield { ...aboutFact(province, lao, id), variant: why };
    }
    for (const { share } of STEP_EVIDENCE) {
      if (!share) continue;
      const part = countIn(province.facts, lao.index, share.part);
      const whole = countIn(province.facts, lao.index, share.whole);
      if (part === null || whole === null || part <= whole) continue;
      yield {
        ...aboutFact(province, lao, share.part),
        expected: `0-${whole}`,
        variant: share.part,
        details: { whole },
      };
    }
  },
};
