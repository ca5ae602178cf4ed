// What is handed out of the step indicator (2556; 2559: indicator 1.4): the highest step passed, 0 to 5.

import { type Measure, measured } from '../../domain/data/measure';
import { standingAt } from '../../domain/measures/standing';

export const stepMeasure: Measure = {
  name: 'step',
  at(_, lao, round) {
    const { state, step } = standingAt(lao, round);
    return measured(state === 'reported' ? step : null, step);
  },
};
