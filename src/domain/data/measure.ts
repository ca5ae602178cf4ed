// What is reported of a LAO round by round, as the data that is handed out has it. Each indicator declares what it hands out.
import type { Lao, Province } from '../province/province';

/**
 * `value`: reported for this very round, null where nothing was; `standing`: what counts, reported or carried; null where nothing was ever
 * reported. A carried standing is not a report.
 */
export type Measured =
  | { value: number; state: 'reported'; standing: number }
  | { value: null; state: 'carried'; standing: number }
  | { value: null; state: 'none'; standing: null };

export interface Measure {
  /** Names the indicator in the data; other programs know it by this name. */
  name: string;
  /** `round` is an index. */
  at(province: Province, lao: Lao, round: number): Measured;
  /** The same with what the LAO has taken in within the year, as the forms count it. */
  whole(province: Province, lao: Lao, round: number): Measured;
}

/** Of the value in the round's own cell and of what counts; null where there is none. */
export function measured(value: number | null, standing: number | null): Measured {
  if (standing === null) return { value: null, state: 'none', standing };
  return value === null ? { value, state: 'carried', standing } : { value, state: 'reported', standing };
}
