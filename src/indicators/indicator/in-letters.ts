// What a letter calls an indicator with a room: in the words of the department's letters, until the province gives it a name of its own.
import { numberedName } from '../../documents/indicator-name';
import { type InLetters, lineInLetters } from '../../documents/memo/in-letters';
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { comparable } from '../../domain/thai/thai-text';
import { IN_LETTERS } from '../../words/outputs/memo-clauses';
import { filled, LANGUAGES, type Text } from '../../words/text';

/** `line`: what its forms rest on; `names`: what the letters' own line says, in any year. Its form has its number, and so has its letter. */
export function inLettersOf(
  line: DeclaredIndicator,
  letters: Omit<InLetters, 'number' | 'nouns'> & Partial<Pick<InLetters, 'nouns'>>,
  names: readonly Text[],
): InLetters {
  const isCalled = names.some((text) => LANGUAGES.some((each) => comparable(text[each]) === comparable(line.name)));
  const { nouns, ...own } = lineInLetters(line);
  if (!isCalled) return { ...own, nouns: letters.nouns ?? nouns };
  const number = numberedName(line)?.number ?? null;
  const { th, en } = letters.name;
  const numbered = (language: 'th' | 'en', name: string) => filled(IN_LETTERS.numbered, { number, name })[language];
  const whole = number === null ? letters.whole : { th: numbered('th', th), en: numbered('en', en) };
  return { nouns, ...letters, number, whole };
}
