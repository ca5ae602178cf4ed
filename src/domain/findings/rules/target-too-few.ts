// A main list shorter than the share of LAOs that the province sets itself (2556: 70 %, rounded up).

import { countTargets } from '../../roll-ups/targets';
import type { Rule } from '../rule';

export const targetTooFew: Rule = {
  id: 'target-too-few',
  severity: 'check',
  about: 'province',
  *check(province, round) {
    const { main } = countTargets(province, round);
    const named = main.municipalities + main.SAOs;
    if (named >= main.needed) return;
    const details = { missing: main.needed - named, share: province.criteria.aimedShare };
    yield { tab: province.registryTab, found: String(named), expected: String(main.needed), details };
  },
};
