// A cell beside the steps that holds neither a tick, nor a count, nor a date, whichever is asked for there. Counts of projects have a rule of their own.
import { PROJECT_COUNTS } from '../../../indicators/community-plan/evidence';
import { aboutFact } from '../finding';
import type { Rule } from '../rule';

const OWN_RULE: readonly string[] = PROJECT_COUNTS;

export const unreadableEntry: Rule = {
  id: 'unreadable-entry',
  severity: 'must-fix',
  *check(province) {
    for (const lao of province.laos) {
      for (const id of Object.keys(lao.facts)) {
        const fact = lao.facts[id];
        if (fact?.reading.kind !== 'unreadable' || OWN_RULE.indexOf(id) >= 0) continue;
        yield { ...aboutFact(province, lao, id), variant: fact.kind };
      }
    }
  },
};
