// A number that is blank: must be filled in the round asked about, is worth a look in the earlier ones and at the start of the year.
import { entryId } from '../../agreement/entries';
import { isBlankFact } from '../../measures/facts';
import type { Round } from '../../province/province';
import { aboutFact } from '../finding';
import type { Rule } from '../rule';

export const countMissing: Rule = {
  id: 'count-missing',
  severity: 'must-fix',
  about: 'lao',
  *check(province, lao, upTo) {
    const { about, facts, rounds } = province;
    if (about?.kind !== 'count') return;
    const start = entryId(about.id, 'start');
    if (isBlankFact(facts, lao.index, start) && facts.place(lao.index, start))
      yield { ...aboutFact(province, lao, start), found: null, severity: 'check', variant: 'start' };
    for (let round = 0; round <= upTo; round += 1) {
      const { date } = rounds[round] as Round;
      const id = entryId(about.id, date);
      if (!isBlankFact(facts, lao.index, id)) continue;
      // Without a cell the missing header is the finding; the round asked about is named all the same.
      if (!facts.place(lao.index, id) && round !== upTo) continue;
      const severity = round === upTo ? 'must-fix' : 'check';
      yield { ...aboutFact(province, lao, id), found: null, round: date, severity };
    }
  },
};
