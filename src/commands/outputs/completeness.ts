// Builds the completeness of reports: who has reported and who is missing.

import { completenessDocument } from '../../documents/completeness';
import { type Completeness, completeness as completenessOf } from '../../domain/roll-ups/completeness';
import { LIVE } from '../running/figures';
import { askedOf, INDICATOR, indicatorAsked } from '../running/indicator';
import { ROUND } from '../running/options';
import { outputCommand } from '../running/output';
import { type ForRound, forRound } from '../running/result';

export const completeness = outputCommand<ForRound<Completeness & { indicator?: string }>>({
  id: 'completeness',
  group: 'follow',
  options: { round: ROUND, indicator: INDICATOR, live: LIVE },
  output: 'completeness',
  build(context, options) {
    const { indicator, province, round } = askedOf(context, options);
    const byRound = Array.from({ length: round + 1 }, (_, index) => completenessOf(province, index, indicator));
    const document = completenessDocument(
      byRound,
      province,
      context.edition(),
      province.about ? null : (indicator.about?.() ?? null),
    );
    const result = { ...indicatorAsked(indicator), ...(byRound[round] as Completeness) };
    return { result: forRound('completeness', province, round, result), document };
  },
  report: ({ total }) => ({ expected: total.expected, reported: total.reported, missing: total.missing }),
});
