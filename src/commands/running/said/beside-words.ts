// Said behind what was done: which tabs were made beside one of the office's own, which keeps its name and all that stands on it.
import { BESIDE_OWN } from '../../../words/commands/said-beside';
import { type Language, say } from '../../../words/text';
import type { Book } from '../../../workbook/book/book';

/** One line each; '' where there are none. */
export function besideWords({ beside }: Book, language: Language): string {
  return beside.map(({ wanted, name }) => `\n${say(BESIDE_OWN, language, { wanted, name })}`).join('');
}
