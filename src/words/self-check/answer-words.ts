// What a check of the self-check answers: what was found, and what to do.
import type { Text } from '../text';

export interface AnswerWords {
  found: Text;
  /** None where all is well. */
  remedy?: Text;
}
