// The kind `steps`: a ladder. It is carried forward and may regress; what is built of steps is built of it.
import { comparisonDocument } from '../../documents/progress/comparison';
import { type Measure, measured } from '../../domain/data/measure';
import { STEP_RULES } from '../../domain/findings/rules/steps/step-rules';
import { reportIn, standingAt } from '../../domain/measures/standing';
import { compareRounds } from '../../domain/roll-ups/comparison';
import { COMPARED } from '../../words/commands/compared';
import type { OfKind } from '../indicator/indicator';

/** A LAO that took in others has the step that it has reported itself. */
const stepAt: Measure['at'] = ({ steps }, lao, round) => {
  const { state, step } = standingAt(steps, lao.index, round);
  return measured(state === 'reported' ? step : null, step);
};

/** What every indicator in steps has; `name`: what the data calls it. */
export function stepsKind(name: string): OfKind {
  return {
    hasSteps: true,
    isByRound: true,
    expects: () => true,
    reports: ({ steps }, lao, round) => reportIn(steps, lao.index, round) !== null,
    place: ({ steps }, lao, round) => steps.place(lao.index, round),
    summarise: null,
    overview: null,
    amounts: null,
    compare(province, previous, round) {
      const result = compareRounds(province, previous, round);
      return { result, document: (edition) => comparisonDocument(result, province, { previous, round, edition }) };
    },
    comparedWords: () => COMPARED.steps,
    roundFact: null,
    measures: [{ name, at: stepAt, whole: stepAt }],
    handsOn: null,
    rules: STEP_RULES,
  };
}
