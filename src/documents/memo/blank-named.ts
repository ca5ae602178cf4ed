// Which blank a text between braces names: in either language, however it is spaced, and by the name that it had before.
import { comparable } from '../../domain/thai/thai-text';
import { BLANK_WORDS, type BlankId } from '../../words/outputs/memo';
import { LANGUAGES, type Text } from '../../words/text';
import { FORMER_BLANKS } from '../../words/workbook/former-words';

/** In either language, however it is spaced. */
export const isCalled = (text: Text, typed: string) =>
  LANGUAGES.some((language) => comparable(text[language]) === comparable(typed));

/** `typed`: without its braces. Null where there is no such blank. */
export function blankNamed(typed: string): BlankId | null {
  const ids = Object.keys(BLANK_WORDS) as BlankId[];
  const former: Partial<Record<BlankId, Text>> = FORMER_BLANKS;
  const isNamed = (id: BlankId) => {
    const before = former[id];
    return isCalled(BLANK_WORDS[id].name, typed) || (before !== undefined && isCalled(before, typed));
  };
  return ids.filter(isNamed)[0] ?? null;
}
