// A later item of the form without an earlier one: steps are passed in order. What is missing is named once for each LAO.

import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { evidenceIn, ITEMS } from '../evidence';

export const stepOutOfOrder: Rule = {
  id: 'step-out-of-order',
  severity: 'check',
  entered: 'evidence',
  explainable: true,
  about: 'lao',
  *check(province, lao) {
    const evidence = evidenceIn(province.facts, lao.index);
    if (!evidence) return;
    const last = evidence.items.lastIndexOf(true);
    const missing = evidence.items
      .slice(0, last + 1)
      .map((done, index) => (done ? 0 : index + 1))
      .filter(Boolean);
    const [first] = missing;
    if (first === undefined) return;
    yield {
      ...aboutFact(province, lao, ITEMS[first - 1] as string),
      found: evidence.items.map(Number).join(''),
      details: { later: last + 1, missing: missing.join(', ') },
    };
  },
};
