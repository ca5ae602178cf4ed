// The figures behind the pictures of the overview. Nothing is written: the page draws them.

import { type Overview, overview as overviewOf } from '../indicators/overview';
import { command } from './running/command';
import { LIVE } from './running/figures';
import { askedInSteps, INDICATOR, indicatorAsked } from './running/indicator';
import { ROUND } from './running/options';
import { type ForRound, forRound } from './running/result';

export const overview = command<ForRound<Overview>>({
  id: 'overview',
  group: null,
  options: { round: ROUND, indicator: INDICATOR, live: LIVE },
  output: null,
  run(context, options) {
    const { indicator, province, round } = askedInSteps(context, options);
    return forRound('overview', province, round, { ...indicatorAsked(indicator), ...overviewOf(province, round) });
  },
  report: ({ LAOs, marks, rounds }) => ({
    passed: rounds.slice(-1).map(({ passed }) => passed)[0],
    of: LAOs,
    required: marks.required.needed,
    aimed: marks.aimed.needed,
  }),
});
