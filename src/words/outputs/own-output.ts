// What is said of an output that one indicator alone has.
import type { CommandWords } from '../command-words/command-words';
import type { Text } from '../text';

/** `done`: its places are what the output tells of its result. */
export interface OwnOutputWords extends CommandWords {
  /** What its tab is called, and its printed form. */
  tab: Text;
  /** What stands above it. */
  title: Text;
  /** What its command is called, in the menu too. */
  name: Text;
}
