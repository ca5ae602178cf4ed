// Said behind what was done: the tabs that there was no time for.
import { COMMAND_NAMES } from '../../../words/commands/command-names';
import { LEFT_TO_DO } from '../../../words/commands/said-beside';
import { type Language, say, type Text } from '../../../words/text';

/** '' for a result that names none. */
export function leftWords(command: string, result: object, language: Language): string {
  const { left = [] } = result as { left?: readonly string[] };
  if (!left.length) return '';
  const name = say(COMMAND_NAMES[command] as Text, language);
  return `\n${say(LEFT_TO_DO, language, { count: left.length, tabs: left.join(', '), command: name })}`;
}
