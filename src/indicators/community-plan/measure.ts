// What is handed out of the step indicator (2556; 2559: indicator 1.4): the highest step passed.

import { type Measure, measured } from '../../domain/data/measure';
import { reportIn, standingAt } from '../../domain/measures/standing';

export const stepMeasure: Measure = {
  name: 'step',
  at({ steps }, { index }, round) {
    return measured(reportIn(steps, index, round), standingAt(steps, index, round).step);
  },
};
