// Said behind an act: the clock is behind the ledger's last line, whose time the act bears.
import { writeDate } from '../../../domain/time/calendar';
import { CLOCK_BEHIND, DAY_AND_TIME } from '../../../words/commands/said-beside';
import { type Language, say } from '../../../words/text';
import type { Context } from '../command';

function minute(at: string, language: Language): string {
  const [day, time] = at.split('T') as [string, string];
  return say(DAY_AND_TIME, language, { date: writeDate(day, 'short', { language }), time });
}

/** '' where the clock goes on. */
export function clockWords(context: Context): string {
  const { clockBehind } = context;
  if (!clockBehind) return '';
  const language = context.language();
  const [clock, at] = [clockBehind.clock, clockBehind.at].map((each) => minute(each, language)) as [string, string];
  return `\n${say(CLOCK_BEHIND, language, { clock, at })}`;
}
