// What a letter calls an indicator with a room: in the words of the department's letters, until the province gives it a name of its own.
import { numberedName } from '../../documents/indicator-name';
import { type InLetters, lineInLetters } from '../../documents/memo/in-letters';
import { presetOf } from '../../domain/agreement/seen-by';
import { comparable } from '../../domain/thai/thai-text';
import { LANGUAGES, type Text } from '../../words/text';
import type { Declares } from './indicator';

/** `names`: what the letters' own line on the tab of indicators says, in any year. */
export function inLettersOf(
  declares: Declares,
  id: string,
  letters: Omit<InLetters, 'number'>,
  names: readonly Text[],
): InLetters {
  const line = presetOf(declares, id);
  const isCalled = (name: string) =>
    names.some((text) => LANGUAGES.some((language) => comparable(text[language]) === comparable(name)));
  if (line && !isCalled(line.name)) return lineInLetters(line);
  return { ...letters, number: (line && numberedName(line)?.number) ?? null };
}
