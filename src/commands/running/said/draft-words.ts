// Said behind what was built while findings are open that must be fixed: it is a draft.
import { DRAFT_BUILT } from '../../../words/commands/said-beside';
import { type Language, say } from '../../../words/text';
import type { Context } from '../command';

/** '' where nothing is left to fix. */
export function draftWords(context: Context, language: Language): string {
  const count = context.drafted();
  return count ? `\n${say(DRAFT_BUILT, language, { count })}` : '';
}
