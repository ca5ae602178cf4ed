// Fewer members than the number given before, across rounds without one. It may be right: then the remark says why.
import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import type { Round } from '../../../domain/province/province';
import { membersFact, membersReports } from '../funds';

export const membersFall: Rule = {
  id: 'members-fall',
  severity: 'check',
  entered: 'funds',
  explainable: true,
  about: 'lao',
  *check(province, lao, upTo) {
    const reports = membersReports(province, lao, upTo);
    for (let index = 1; index < reports.length; index += 1) {
      const [before, now] = [reports[index - 1], reports[index]];
      if (!before || !now || now.round === null || now.members >= before.members) continue;
      const { date } = province.rounds[now.round] as Round;
      yield {
        ...aboutFact(province, lao, membersFact(date)),
        round: date,
        found: String(now.members),
        expected: String(before.members),
        variant: before.round === null ? 'start' : '',
        details: before.round === null ? {} : { before: (province.rounds[before.round] as Round).date },
      };
    }
  },
};
