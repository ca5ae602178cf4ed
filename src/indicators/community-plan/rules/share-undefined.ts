// A share of no project: neither met nor unmet. Of step 5 only where the step is asked for; its whole is 0 wherever step 4 is not reached.

import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { sharesOf } from '../asked-shares';
import { evidenceIn } from '../evidence';

export const shareUndefined: Rule = {
  id: 'share-undefined',
  severity: 'check',
  entered: 'evidence',
  explainable: true,
  about: 'lao',
  *check(province, lao, round) {
    const evidence = evidenceIn(province.facts, lao.index);
    if (!evidence) return;
    for (const { share, asked, claimed, part, whole } of sharesOf(province, lao, evidence, round)) {
      if (share.state !== 'undefined' || (whole === 'inPlan' && (!asked || evidence.eligible === 0))) continue;
      yield {
        ...aboutFact(province, lao, whole),
        severity: claimed ? 'must-fix' : 'check',
        found: '0',
        variant: part,
        details: { share: share.asked },
      };
    }
  },
};
