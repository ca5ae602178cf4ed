// What people read about a command: from the list of all commands' words, or from its indicator.
import { COMMAND_WORDS } from '../../words/command-words/all-command-words';
import type { CommandWords } from '../../words/command-words/command-words';
import { COMMAND_NAMES } from '../../words/commands/command-names';
import type { Text } from '../../words/text';
import type { Command } from './command';

type Worded = Pick<Command, 'id' | 'words'>;

export function wordsOf({ id, words }: Worded): CommandWords {
  return words ? words() : (COMMAND_WORDS[id] as CommandWords);
}

/** Which is its entry in the menu. */
export function nameOf({ id, words }: Worded): Text {
  return words ? words().name : (COMMAND_NAMES[id] as Text);
}
