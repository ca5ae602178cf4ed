// What is said of each command, by its id: what it does, and the sentence when it is done.
import { MAIL_COMMAND_WORDS } from '../commands/without-mail';
import { CHECKING_COMMAND_WORDS } from './checking-command-words';
import type { CommandWords } from './command-words';
import { MONTH_COMMAND_WORDS } from './month-command-words';
import { OUTPUT_COMMAND_WORDS } from './output-command-words';
import { SET_UP_COMMAND_WORDS } from './set-up-command-words';

export const COMMAND_WORDS: Readonly<Record<string, CommandWords>> = {
  ...MONTH_COMMAND_WORDS,
  ...OUTPUT_COMMAND_WORDS,
  ...CHECKING_COMMAND_WORDS,
  ...SET_UP_COMMAND_WORDS,
  ...MAIL_COMMAND_WORDS,
};
