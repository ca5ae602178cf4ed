// The figures behind the pictures of the overview. Nothing is written: the page draws them.

import type { AmountsOverview } from '../domain/roll-ups/amounts-overview';
import { type Overview, overview as overviewOf } from '../indicators/overview';
import { OVERVIEW_FIGURES } from '../words/commands/overview-figures';
import { say } from '../words/text';
import { type Context, command, type Options } from './running/command';
import { LIVE } from './running/figures';
import { type Asked, askedOf, INDICATOR, indicatorAsked } from './running/indicator';
import { ROUND } from './running/options';
import { type ForRound, forRound } from './running/result';

export type OverviewFigures = Overview | AmountsOverview;

/** Of the indicator that is asked for: those of steps with what stands beside them, or of amounts. */
export function overviewFigures(context: Context, options: Options): Asked & { figures: OverviewFigures } {
  const asked = askedOf(context, options);
  const { indicator, province, round, whole } = asked;
  const own = indicator.overview?.(province, round);
  return { ...asked, figures: own ?? overviewOf(province, round, whole) };
}

/** Those of steps have marks. */
export const isOfSteps = (figures: OverviewFigures): figures is Overview => 'marks' in figures;

export const overview = command<ForRound<OverviewFigures>>({
  id: 'overview',
  group: null,
  options: { round: ROUND, indicator: INDICATOR, live: LIVE },
  output: null,
  run(context, options) {
    const { indicator, province, round, figures } = overviewFigures(context, options);
    return forRound('overview', province, round, { ...indicatorAsked(indicator), ...figures });
  },
  report(figures, context) {
    const language = context.language();
    if (!isOfSteps(figures)) {
      const { now, start, increase } = figures.rounds[figures.rounds.length - 1] as AmountsOverview['rounds'][number];
      return { figures: say(OVERVIEW_FIGURES.amounts, language, { now, start, increase }) };
    }
    const { LAOs, marks, rounds } = figures;
    return {
      figures: say(OVERVIEW_FIGURES.steps, language, {
        passed: rounds.slice(-1).map(({ passed }) => passed)[0],
        of: LAOs,
        required: marks.required.needed,
        aimed: marks.aimed.needed,
      }),
    };
  },
});
