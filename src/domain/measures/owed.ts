// What a LAO owes in a round, whichever indicator asks for it.
import type { Lao, Place, Province } from '../province/province';

/** Whether a LAO owes a report in the round (an index), and whether it sent one. A carried value is none. */
export interface Owed {
  expects(province: Province, lao: Lao, round: number): boolean;
  reports(province: Province, lao: Lao, round: number): boolean;
  /** The cell in which it is typed, or null where there is none. */
  place(province: Province, lao: Lao, round: number): Place | null;
}
