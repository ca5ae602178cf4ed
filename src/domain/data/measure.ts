// What is reported of a LAO round by round, as the data that is handed out has it. A new indicator is one declaration and a line in MEASURES.
import type { Lao } from '../province';
import { standingAt } from '../standing';

/**
 * `value`: reported in this very round, null where nothing was; `standing`: what counts, reported or carried; null where nothing was ever
 * reported. A carried standing is not a report.
 */
export type Measured =
  | { value: number; state: 'reported'; standing: number }
  | { value: null; state: 'carried'; standing: number }
  | { value: null; state: 'none'; standing: null };

export interface Measure {
  /** Names the indicator in the data; other programs know it by this name. */
  indicator: string;
  /** `round` is an index. */
  at(lao: Lao, round: number): Measured;
}

/** The step indicator (2556; 2559: indicator 1.4): the highest step passed, 0 to 5. */
const stepMeasure: Measure = {
  indicator: 'step',
  at(lao, round) {
    const { state, step } = standingAt(lao, round);
    if (step === null) return { value: null, state: 'none', standing: null };
    if (state === 'reported') return { value: step, state, standing: step };
    return { value: null, state: 'carried', standing: step };
  },
};

export const MEASURES: readonly Measure[] = [stepMeasure];
