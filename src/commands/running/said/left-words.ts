// Said behind what was done: the tabs that set-up had no time for.
import { LEFT_TO_DO } from '../../../words/commands/said-beside';
import { type Language, say } from '../../../words/text';

/** '' for a result that names none. */
export function leftWords(result: object, language: Language): string {
  const { left = [] } = result as { left?: readonly string[] };
  return left.length ? `\n${say(LEFT_TO_DO, language, { count: left.length, tabs: left.join(', ') })}` : '';
}
