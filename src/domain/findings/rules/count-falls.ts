// Fewer than the number given before, across rounds without one. It may be right: then the remark says why.
import { entryId } from '../../agreement/entries';
import { countIn } from '../../measures/facts';
import { aboutFact } from '../finding';
import type { Rule } from '../rule';

export const countFalls: Rule = {
  id: 'count-falls',
  severity: 'check',
  explainable: true,
  about: 'lao',
  *check(province, lao, upTo) {
    const { about, facts, rounds } = province;
    if (about?.kind !== 'count') return;
    let before: { count: number; date: string | null } | null = null;
    for (const date of [null, ...rounds.slice(0, upTo + 1).map((round) => round.date)]) {
      const id = entryId(about.id, date ?? 'start');
      const count = countIn(facts, lao.index, id);
      if (count === null) continue;
      if (before && date !== null && count < before.count)
        yield {
          ...aboutFact(province, lao, id),
          round: date,
          found: String(count),
          expected: String(before.count),
          variant: before.date === null ? 'start' : '',
          details: before.date === null ? {} : { before: before.date },
        };
      before = { count, date };
    }
  },
};
