// An output that one indicator alone has: a command, a tab and a printed form. It is built while districts enter the indicator's facts.
import type { Province } from '../../domain/province/province';
import type { OwnOutputWords } from '../../words/outputs/own-output';
import type { Values } from '../../words/text';
import type { Made } from './made';

export interface OwnOutput<Result extends object = object> {
  /** What its command, its tab and its form are known by. */
  id: string;
  /** Whether it is handed in, or to be followed: so it stands in the menu and among the forms. */
  group: 'hand-in' | 'follow';
  /** Read when it is said. */
  words(): OwnOutputWords;
  /** `province`: as the indicator sees it; `round` is an index. */
  make(province: Province, round: number): Made<Result>;
  /** Fills the places of what is said when it is built. */
  told(result: Result): Values;
}
