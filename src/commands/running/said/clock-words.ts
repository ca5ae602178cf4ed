// Said behind an act: the clock is behind the ledger's last line, whose time the act bears.
import { CLOCK_BEHIND } from '../../../words/commands/said-beside';
import { say } from '../../../words/text';
import type { Context } from '../command';
import { minuteWords } from './minute-words';

/** '' where the clock goes on. */
export function clockWords(context: Context): string {
  const { clockBehind } = context;
  if (!clockBehind) return '';
  const language = context.language();
  const [clock, at] = [minuteWords(clockBehind.clock, language), minuteWords(clockBehind.at, language)];
  return `\n${say(CLOCK_BEHIND, language, { clock, at })}`;
}
