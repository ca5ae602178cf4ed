// What is said of one command.
import type { Text } from '../text';

export interface CommandWords {
  help: Text;
  /** Places: what the command reports of its result. */
  done: Text;
}
