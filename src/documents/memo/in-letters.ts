// What a letter calls an indicator, in the middle of its sentences.
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { IN_LETTERS } from '../../words/outputs/memo-clauses';
import { filled, type Text } from '../../words/text';
import { numberedName } from '../indicator-name';

export interface InLetters {
  /** It is not the one that a memo is about which names none: the community plan, as the letters have it. */
  isOwn: boolean;
  /** `1.6`; null where it has none. */
  number: string | null;
  /** Its name alone. */
  name: Text;
  /** By number and name. */
  whole: Text;
  /** What is reported of, for the line that says what the letter is about. */
  subject: Text;
}

type Line = Pick<DeclaredIndicator, 'id' | 'name' | 'hasRoom'>;

const same = (text: string): Text => ({ th: text, en: text });

/** As the province words it. A name that says its number itself is left as it is. */
export function lineInLetters({ id, name, hasRoom }: Line): InLetters {
  const own = numberedName({ name });
  const number = own ? own.number : hasRoom ? null : id;
  const told = number === null ? IN_LETTERS.named : IN_LETTERS.numbered;
  const whole = own ? same(name) : filled(told, { number, name });
  return { isOwn: true, number, name: same(own ? own.rest : name), whole, subject: whole };
}
