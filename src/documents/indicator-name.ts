// What a declared indicator is called: by its number and name, or, where its id is no number that people read, by its name alone.
import type { DeclaredIndicator } from '../domain/agreement/declared-indicator';
import { normaliseThai } from '../domain/thai/thai-text';
import { filled, LANGUAGES, say, type Text } from '../words/text';
import {
  INDICATOR_ABOUT,
  INDICATOR_NAME,
  INDICATOR_NUMBER,
  INDICATOR_ON_FORMS,
  INDICATOR_WORD,
} from '../words/workbook/declared-indicators';

type Named = Pick<DeclaredIndicator, 'id' | 'name' | 'hasRoom'>;

const begins = (name: string, text: string) => normaliseThai(name).toLowerCase().indexOf(text.toLowerCase()) === 0;

/** A name that says itself that it is an indicator's is not told so again. */
export function indicatorName({ id, name, hasRoom }: Named): Text {
  if (!hasRoom) return filled(INDICATOR_ABOUT, { id, name });
  const saysItself = LANGUAGES.some((language) => begins(name, INDICATOR_WORD[language]));
  return saysItself ? { th: name, en: name } : filled(INDICATOR_NAME, { name });
}

/** A name that begins with `ตัวชี้วัดที่ 1.4`, in its two parts; null for any other. */
export function numberedName({ name }: Pick<Named, 'name'>): { number: string; rest: string } | null {
  for (const language of LANGUAGES) {
    const opening = say(INDICATOR_NUMBER, language);
    const behind = normaliseThai(name).slice(opening.length);
    const [found = '', number = ''] = /^(\S*\d\S*?):?(?:\s|$)/.exec(behind) || [];
    if (number !== '' && begins(name, opening)) return { number, rest: behind.slice(found.length) };
  }
  return null;
}

/** `ตัวชี้วัดที่ 1.4 "…"`, as forms have it: what it is called stands in quotes. */
export function indicatorOnForms(named: Named): Text {
  const { named: bare, numbered } = INDICATOR_ON_FORMS;
  const { id, name, hasRoom } = named;
  const own = numberedName(named);
  if (own?.rest) return filled(numbered, { id: own.number, name: own.rest });
  if (own || LANGUAGES.some((language) => begins(name, INDICATOR_WORD[language]))) return { th: name, en: name };
  return hasRoom ? filled(bare, { name }) : filled(numbered, { id, name });
}

/** `ตัวชี้วัดที่ 1.4` of a name that begins so; null for any other. */
export function indicatorShort(named: Named): Text | null {
  const found = numberedName(named);
  return found && filled(INDICATOR_NUMBER, { id: found.number });
}
