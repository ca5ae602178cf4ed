// Builds the main and the secondary target list.

import { targetsDocument } from '../documents/targets';
import { countTargets, type Targets } from '../domain/targets';
import { writeOutput } from '../workbook/write-output';
import { command } from './command';
import { ROUND } from './options';
import { type ForRound, forRound } from './result';

export const targets = command<ForRound<Targets>>({
  id: 'targets',
  group: 'hand-in',
  options: { round: ROUND },
  output: 'targets',
  run(context, options) {
    const { book, province } = context.read();
    const round = context.round(options.round);
    const result = countTargets(province, round);
    writeOutput(book, targetsDocument(result, province, round, context.edition()), context.language());
    return forRound('targets', province, round, result);
  },
  report: ({ passed }) => ({ passed: passed.LAOs, of: passed.of }),
});
