// The language of the page, as the add-on wrote it into the page's first line.
import { type Language, say, type Text, type Values } from '../words/text';

export const language: Language = document.documentElement.lang === 'en' ? 'en' : 'th';

/** A text in the language of the page, its places filled in. */
export function t(text: Text, values: Values = {}): string {
  return say(text, language, values);
}
