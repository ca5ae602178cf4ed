// A text in both languages, side by side, so that neither can be forgotten.

export type Language = 'th' | 'en';

export const LANGUAGES: readonly Language[] = ['th', 'en'];

/** What a person reads. `{name}` marks a place to fill. */
export interface Text {
  th: string;
  en: string;
}

export type Values = Readonly<Record<string, string | number | null | undefined>>;

/** A number as people read one, with commas between its thousands. */
export function grouped(value: number): string {
  return String(value).replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

/** Places whose numbers count nothing: they say which year, line or version it is. */
const NAMES = /^(?:year|its|line|row|number|first|last|version)$/;

/** The text in a language, with its places filled. A place without a value stays empty; a number that counts something is grouped. */
export function say(text: Text, language: Language, values: Values = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === null || value === undefined) return '';
    return typeof value === 'number' && !NAMES.test(name) ? grouped(value) : String(value);
  });
}

const OR: Text = { th: ' หรือ ', en: ' or ' };

/** Of several the one that is meant: `a, b หรือ c`. */
export function anyOf(texts: readonly string[], language: Language): string {
  const [last = '', ...before] = texts.slice().reverse();
  return before.length ? before.reverse().join(', ') + say(OR, language) + last : last;
}

/** The same right behind a word: Thai writes a space before what is not Thai. */
export const orAnyOf = (texts: readonly string[], language: Language): string =>
  (language === 'th' ? ' ' : '') + anyOf(texts, language);

/** The text with its places filled, in both languages. */
export function filled(text: Text, values: Values): Text {
  return { th: say(text, 'th', values), en: say(text, 'en', values) };
}
