// Builds the completeness of reports: who has reported and who is missing.

import { completenessDocument } from '../../documents/completeness';
import { type Completeness, completeness as completenessOf } from '../../domain/roll-ups/completeness';
import type { IndicatorId } from '../../indicators/indicator';
import { INDICATOR, indicatorAsked, indicatorOf, wordsOf } from '../running/indicator';
import { ROUND } from '../running/options';
import { outputCommand } from '../running/output';
import { type ForRound, forRound } from '../running/result';

export const completeness = outputCommand<ForRound<Completeness & { indicator?: IndicatorId }>>({
  id: 'completeness',
  group: 'follow',
  options: { round: ROUND, indicator: INDICATOR },
  output: 'completeness',
  build(context, options) {
    const { province } = context.read();
    const indicator = indicatorOf(context, options);
    const round = context.round(options.round);
    const byRound = Array.from({ length: round + 1 }, (_, index) => completenessOf(province, index, indicator));
    const document = completenessDocument(byRound, province, context.edition(), wordsOf(indicator));
    const result = { ...indicatorAsked(indicator), ...(byRound[round] as Completeness) };
    return { result: forRound('completeness', province, round, result), document };
  },
  report: ({ total }) => ({ expected: total.expected, reported: total.reported, missing: total.missing }),
});
