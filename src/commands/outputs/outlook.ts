// Builds the outlook: what is missing to the marks, who is nearest, performance by district, and estimates of the rounds to come.

import { outlookDocument } from '../../documents/outlook/outlook';
import { lookOut, type Outlook } from '../../domain/outlook/outlook';
import { LIVE } from '../running/figures';
import { askedInSteps, INDICATOR, indicatorAsked } from '../running/indicator';
import { ROUND } from '../running/options';
import { outputCommand } from '../running/output';
import { type ForRound, forRound } from '../running/result';

export const outlook = outputCommand<ForRound<Outlook>>({
  id: 'outlook',
  group: 'follow',
  options: { round: ROUND, indicator: INDICATOR, live: LIVE },
  output: 'outlook',
  build(context, options) {
    const { indicator, province, round } = askedInSteps(context, options);
    const result = lookOut(province, round);
    return {
      result: forRound('outlook', province, round, { ...indicatorAsked(indicator), ...result }),
      document: outlookDocument(result, province, round, context.edition(indicator)),
      names: indicator.id,
    };
  },
  report: ({ total }) => ({
    passed: total.passed,
    of: total.LAOs,
    required: total.required.missing,
    aimed: total.aimed.missing,
  }),
});
