// Builds the provincial summary: the ministry's progress form.

import { summaryDocument } from '../documents/summary';
import { withPicture } from '../documents/summary-picture';
import { type Summary, summarise } from '../domain/summary';
import { writeOutput } from '../workbook/write-output';
import { command } from './command';
import { ROUND } from './options';
import { type ForRound, forRound } from './result';

export const summary = command<ForRound<Summary>>({
  id: 'summary',
  group: 'hand-in',
  options: { round: ROUND },
  output: 'summary',
  run(context, options) {
    const { book, province } = context.read();
    const round = context.round(options.round);
    const result = summarise(province, round);
    const edition = context.edition();
    const form = summaryDocument(result, province, round, edition);
    writeOutput(book, withPicture(form, result, province, edition), context.language());
    return forRound('summary', province, round, result);
  },
  report: ({ total }) => ({
    LAOs: total.municipalities + total.SAOs,
    reported: total.reported,
    carried: total.carried,
  }),
});
