// Said behind what was built while findings are open that must be fixed: it is a draft, and of which indicator they are.
import { DRAFT_BUILT, DRAFT_OF_ALL, DRAFT_OF_ONE } from '../../../words/commands/said-beside';
import { type Language, say } from '../../../words/text';
import type { Context } from '../command';

/** '' where nothing is left to fix. */
export function draftWords(context: Context, language: Language): string {
  const draft = context.drafted();
  if (!draft) return '';
  const { count, of, indicator } = draft;
  if (of !== 'one' || !indicator) return `\n${say(of === 'all' ? DRAFT_OF_ALL : DRAFT_BUILT, language, { count })}`;
  const named = say(indicator.named(context.read().province).short, language);
  return `\n${say(DRAFT_OF_ONE, language, { count, indicator: named })}`;
}
