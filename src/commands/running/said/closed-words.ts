// Said behind what was done: the figures are those that were kept when the round was closed.
import { writeMinute } from '../../../domain/time/calendar';
import { FROM_CLOSED } from '../../../words/commands/said-beside';
import { say } from '../../../words/text';
import type { Context } from '../command';

/** '' where they were built from the tabs as they stand. */
export function closedWords(context: Context): string {
  const { seenClosed } = context;
  if (!seenClosed) return '';
  const language = context.language();
  return `\n${say(FROM_CLOSED, language, writeMinute(seenClosed.at, language))}`;
}
