// Nothing said about whether there is one: not said is not none. Such a LAO still owes an answer.
import { isEntered, type SinceReader } from '../../../measures/since';
import { aboutFact } from '../../finding';
import type { Rule, RuleHead } from '../../rule';

/** For whichever indicator asks since when; `head`: the name that its rule has there. */
export function sinceMissing(head: Pick<RuleHead, 'id' | 'entered'>, reader: SinceReader): Rule {
  return {
    ...head,
    severity: 'must-fix',
    about: 'lao',
    *check(province, lao) {
      // Without the column the missing header is the finding.
      if (isEntered(reader, province, lao) || !province.facts.place(lao.index, reader.asks)) return;
      yield { ...aboutFact(province, lao, reader.asks), found: null };
    },
  };
}
