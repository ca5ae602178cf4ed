// A main list shorter than the share of LAOs that the province sets itself (2556: 70 %, rounded up).

import { countListed, neededOnMain } from '../../../roll-ups/targets';
import type { Rule } from '../../rule';

export const targetTooFew: Rule = {
  id: 'target-too-few',
  severity: 'check',
  about: 'province',
  *check(province) {
    const named = countListed(province, 'main');
    const needed = neededOnMain(province);
    if (named >= needed) return;
    const details = { missing: needed - named, share: province.criteria.aimedShare };
    yield { tab: province.registryTab, found: String(named), expected: String(needed), details };
  },
};
