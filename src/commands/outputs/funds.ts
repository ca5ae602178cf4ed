// Builds the community welfare funds and their members by district, against the targets.

import { fundsDocument } from '../../indicators/welfare-funds/funds-document';
import { type FundsSummary, summariseFunds } from '../../indicators/welfare-funds/funds-summary';
import { fundsIndicator } from '../../indicators/welfare-funds/indicator';
import { LIVE } from '../running/figures';
import { askedOf } from '../running/indicator';
import { ROUND } from '../running/options';
import { outputCommand } from '../running/output';
import { type ForRound, forRound } from '../running/result';

export const funds = outputCommand<ForRound<FundsSummary>>({
  id: 'funds',
  group: 'hand-in',
  entered: 'funds',
  options: { round: ROUND, live: LIVE },
  output: 'funds',
  build(context, options) {
    const { province, round } = askedOf(context, { ...options, indicator: fundsIndicator.id });
    const result = summariseFunds(province, round);
    return {
      result: forRound('funds', province, round, result),
      document: fundsDocument(result, province, round, context.edition(fundsIndicator)),
      names: fundsIndicator.id,
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
