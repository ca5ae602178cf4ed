// What commands there are and what they take, for whoever calls them from outside.
import { COMMAND_WORDS, type CommandWords } from '../words/commands';
import type { Text } from '../words/text';
import { COMMANDS } from './all';

export interface CommandDescription {
  id: string;
  /** Thai and English. */
  help: Text;
  options: { name: string; help: Text }[];
  /** What its result gives to a file; null: it works on the workbook. */
  file: 'html' | null;
}

export function describeCommands(): CommandDescription[] {
  return COMMANDS.map(({ id, options, file = null }) => ({
    id,
    help: (COMMAND_WORDS[id] as CommandWords).help,
    options: Object.keys(options).map((name) => ({ name, help: (options[name] as { help: Text }).help })),
    file,
  }));
}
