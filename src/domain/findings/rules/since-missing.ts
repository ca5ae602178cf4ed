// Nothing said about whether there is one: not said is not none. Such a LAO still owes an answer.
import { entryId } from '../../agreement/entries';
import { isBlankFact } from '../../measures/facts';
import { aboutFact } from '../finding';
import type { Rule } from '../rule';

export const sinceMissing: Rule = {
  id: 'since-missing',
  severity: 'must-fix',
  about: 'lao',
  *check(province, lao) {
    const { about, facts } = province;
    if (about?.kind !== 'has') return;
    const id = entryId(about.id, 'since');
    // Without the column the missing header is the finding.
    if (isBlankFact(facts, lao.index, id) && facts.place(lao.index, id))
      yield { ...aboutFact(province, lao, id), found: null };
  },
};
