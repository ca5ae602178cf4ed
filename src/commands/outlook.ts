// Builds the outlook: what is missing to the marks, who is nearest, performance by district, and estimates of the rounds to come.

import { outlookDocument } from '../documents/outlook';
import { lookOut, type Outlook } from '../domain/outlook';
import { writeOutput } from '../workbook/write-output';
import { command } from './command';
import { ROUND } from './options';
import { type ForRound, forRound } from './result';

export const outlook = command<ForRound<Outlook>>({
  id: 'outlook',
  group: 'follow',
  options: { round: ROUND },
  output: 'outlook',
  run(context, options) {
    const { book, province } = context.read();
    const round = context.round(options.round);
    const result = lookOut(province, round);
    writeOutput(book, outlookDocument(result, province, round, context.edition()), context.language());
    return forRound('outlook', province, round, result);
  },
  report: ({ total }) => ({
    passed: total.passed,
    of: total.LAOs,
    required: total.required.missing,
    aimed: total.aimed.missing,
  }),
});
