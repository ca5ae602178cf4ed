// Builds the community welfare funds and their members by district, against the targets.

import { fundsDocument } from '../documents/funds';
import { type FundsSummary, summariseFunds } from '../domain/funds-summary';
import { ROUND } from './options';
import { outputCommand } from './output';
import { type ForRound, forRound } from './result';

export const funds = outputCommand<ForRound<FundsSummary>>({
  id: 'funds',
  group: 'hand-in',
  entered: 'funds',
  options: { round: ROUND },
  output: 'funds',
  build(context, options) {
    const { province } = context.read();
    const round = context.round(options.round);
    const result = summariseFunds(province, round);
    return {
      result: forRound('funds', province, round, result),
      document: fundsDocument(result, province, round, context.edition()),
    };
  },
  report: ({ total }) => ({
    funds: total.fundsAtStart + total.founded,
    founded: total.founded,
    without: total.without,
    members: total.members,
    change: total.increase > 0 ? `+${total.increase}` : total.increase,
  }),
});
