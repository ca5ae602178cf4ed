// Builds the main and the secondary target list.

import { targetsDocument } from '../../documents/targets/targets';
import { countTargets, type Targets } from '../../domain/roll-ups/targets';
import { LIVE } from '../running/figures';
import { askedInSteps, INDICATOR, indicatorAsked } from '../running/indicator';
import { ROUND } from '../running/options';
import { outputCommand } from '../running/output';
import { type ForRound, forRound } from '../running/result';

export const targets = outputCommand<ForRound<Targets>>({
  id: 'targets',
  group: 'hand-in',
  options: { round: ROUND, indicator: INDICATOR, live: LIVE },
  output: 'targets',
  build(context, { district, ...options }) {
    const { indicator, province, round } = askedInSteps(context, options);
    const result = countTargets(province, round);
    return {
      result: forRound('targets', province, round, { ...indicatorAsked(indicator), ...result }),
      // A print for one district alone names one.
      document: targetsDocument(result, province, {
        round,
        edition: context.edition(indicator),
        district: province.districts.filter(({ name }) => name === district)[0] || null,
      }),
      names: indicator.id,
    };
  },
  report: ({ passed }) => ({ passed: passed.LAOs, of: passed.of }),
});
