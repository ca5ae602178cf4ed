// Builds the completeness of reports: who has reported and who is missing.

import { completenessDocument } from '../documents/completeness';
import { type Completeness, completeness as completenessOf } from '../domain/completeness';
import { writeOutput } from '../workbook/write-output';
import { command } from './command';
import { ROUND } from './options';
import { type ForRound, forRound } from './result';

export const completeness = command<ForRound<Completeness>>({
  id: 'completeness',
  menu: 'build',
  options: { round: ROUND },
  output: 'completeness',
  run(context, options) {
    const { book, province } = context.read();
    const round = context.round(options.round);
    const byRound = Array.from({ length: round + 1 }, (_, index) => completenessOf(province, index));
    writeOutput(book, completenessDocument(byRound, province, context.edition()), context.language());
    return forRound('completeness', province, round, byRound[round] as Completeness);
  },
  report: ({ total }) => ({ expected: total.expected, reported: total.reported, missing: total.missing }),
});
