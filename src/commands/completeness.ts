// Builds the completeness of reports: who has reported and who is missing.

import { completenessDocument } from '../documents/completeness';
import { type Completeness, completeness as completenessOf } from '../domain/completeness';
import type { IndicatorId } from '../domain/indicator';
import { writeOutput } from '../workbook/write-output';
import { command } from './command';
import { INDICATOR, indicatorAsked, indicatorOf } from './indicator';
import { ROUND } from './options';
import { type ForRound, forRound } from './result';

export const completeness = command<ForRound<Completeness & { indicator?: IndicatorId }>>({
  id: 'completeness',
  group: 'follow',
  options: { round: ROUND, indicator: INDICATOR },
  output: 'completeness',
  run(context, options) {
    const { book, province } = context.read();
    const indicator = indicatorOf(context, options);
    const round = context.round(options.round);
    const byRound = Array.from({ length: round + 1 }, (_, index) => completenessOf(province, index, indicator));
    const document = completenessDocument(byRound, province, context.edition(), indicator);
    writeOutput(book, document, context.language());
    return forRound('completeness', province, round, {
      ...indicatorAsked(indicator),
      ...(byRound[round] as Completeness),
    });
  },
  report: ({ total }) => ({ expected: total.expected, reported: total.reported, missing: total.missing }),
});
