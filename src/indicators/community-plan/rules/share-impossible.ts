// Counts of projects that cannot be: more in the plan than are eligible, more agreed than in the plan, below zero, not whole.

import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { countIn } from '../../../domain/measures/fact';
import { PROJECT_COUNTS, STEP_EVIDENCE } from '../evidence';

export const shareImpossible: Rule = {
  id: 'share-impossible',
  severity: 'must-fix',
  entered: 'evidence',
  *check(province) {
    for (const lao of province.laos) {
      for (const id of PROJECT_COUNTS) {
        const reading = lao.facts[id]?.reading;
        if (reading?.kind === 'unreadable') yield { ...aboutFact(province, lao, id), variant: reading.why };
      }
      for (const { share } of STEP_EVIDENCE) {
        if (!share) continue;
        const [part, whole] = [countIn(lao.facts, share.part), countIn(lao.facts, share.whole)];
        if (part === null || whole === null || part <= whole) continue;
        yield {
          ...aboutFact(province, lao, share.part),
          expected: `0-${whole}`,
          variant: share.part,
          details: { whole },
        };
      }
    }
  },
};
