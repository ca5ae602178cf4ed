// A cell beside the steps that holds neither a tick, nor a count, nor a date, whichever is asked for there. Some have a rule of their own.
import { aboutFact } from '../finding';
import type { Rule } from '../rule';

export const unreadableEntry: Rule = {
  id: 'unreadable-entry',
  severity: 'must-fix',
  *check(province) {
    for (const lao of province.laos) {
      for (const id of Object.keys(lao.facts)) {
        const fact = lao.facts[id];
        if (fact?.reading.kind !== 'unreadable' || fact.hasOwnRule) continue;
        yield { ...aboutFact(province, lao, id), variant: fact.kind };
      }
    }
  },
};
