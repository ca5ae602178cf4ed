// A LAO that the registry puts on neither target list.
import { aboutLao } from '../finding';
import type { Rule } from '../rule';

export const targetUnknown: Rule = {
  id: 'target-unknown',
  severity: 'must-fix',
  *check(province) {
    for (const lao of province.laos) {
      if (lao.target === null) yield { ...aboutLao(lao), place: lao.targetPlace, found: lao.targetText || null };
    }
  },
};
