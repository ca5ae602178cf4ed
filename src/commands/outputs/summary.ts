// Builds the provincial summary: the ministry's progress form.

import { summaryDocument } from '../../documents/summary';
import { withPicture } from '../../documents/summary-picture';
import { type Summary, summarise } from '../../domain/roll-ups/summary';
import { ROUND } from '../running/options';
import { outputCommand } from '../running/output';
import { type ForRound, forRound } from '../running/result';

export const summary = outputCommand<ForRound<Summary>>({
  id: 'summary',
  group: 'hand-in',
  options: { round: ROUND },
  output: 'summary',
  build(context, options) {
    const { province } = context.read();
    const round = context.round(options.round);
    const result = summarise(province, round);
    const edition = context.edition();
    const form = summaryDocument(result, province, round, edition);
    return {
      result: forRound('summary', province, round, result),
      document: form,
      onSheet: withPicture(form, result, province, edition),
    };
  },
  report: ({ total }) => ({
    LAOs: total.municipalities + total.SAOs,
    reported: total.reported,
    carried: total.carried,
  }),
});
