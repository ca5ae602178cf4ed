// What is said of a picture of what grows towards a target.
import type { Text } from '../text';

export interface GrowthWords {
  title: Text;
  unit: Text;
  now: Text;
  start: Text;
  /** Places: target, value (the start and the target together). */
  target: Text;
}
