// A number that is blank where there is something to be counted: it must be filled in the round asked about, is worth a look in the earlier ones.
import { type CountReader, countFact, isCounted } from '../../../measures/count';
import { isBlankFact } from '../../../measures/facts';
import { dayOf } from '../../../measures/since';
import { aboutFact, type Severity } from '../../finding';
import type { Rule, RuleHead } from '../../rule';

/** `start`: how serious a blank number of the start of the year is. */
export function countMissing(
  head: Pick<RuleHead, 'id' | 'entered'>,
  { reader, start }: { reader: CountReader; start: Severity },
): Rule {
  return {
    ...head,
    severity: 'must-fix',
    about: 'lao',
    *check(province, lao, upTo) {
      const { facts } = province;
      for (let at = -1; at <= upTo; at += 1) {
        const round = at < 0 ? null : at;
        const id = countFact(reader, province, round);
        if (!isCounted(reader, province, lao, round) || !isBlankFact(facts, lao.index, id)) continue;
        const severity = round === null ? start : round === upTo ? 'must-fix' : 'check';
        // Without a cell the missing header is the finding; what must be filled is named all the same.
        if (!facts.place(lao.index, id) && severity !== 'must-fix') continue;
        const when = round === null ? { variant: 'start' } : { round: dayOf(province, round) };
        yield { ...aboutFact(province, lao, id), ...when, severity, found: null };
      }
    },
  };
}
