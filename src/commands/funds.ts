// Builds the community welfare funds and their members by district, against the targets.

import { fundsDocument } from '../documents/funds';
import { type FundsSummary, summariseFunds } from '../domain/funds-summary';
import { writeOutput } from '../workbook/write-output';
import { command } from './command';
import { ROUND } from './options';
import { type ForRound, forRound } from './result';

export const funds = command<ForRound<FundsSummary>>({
  id: 'funds',
  group: 'hand-in',
  entered: 'funds',
  options: { round: ROUND },
  output: 'funds',
  run(context, options) {
    const { book, province } = context.read();
    const round = context.round(options.round);
    const result = summariseFunds(province, round);
    writeOutput(book, fundsDocument(result, province, round, context.edition()), context.language());
    return forRound('funds', province, round, result);
  },
  report: ({ total }) => ({
    funds: total.fundsAtStart + total.founded,
    founded: total.founded,
    without: total.without,
    members: total.members,
    increase: total.increase,
  }),
});
