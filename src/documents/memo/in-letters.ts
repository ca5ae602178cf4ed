// What a letter calls an indicator, in the middle of its sentences.
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { AMOUNT, COUNTED, IN_LETTERS } from '../../words/outputs/memo-clauses';
import { filled, type Text } from '../../words/text';
import { numberedName } from '../indicator-name';

/** What is counted, as it stands between two words, and how many with its unit. */
export interface Noun {
  noun: Text;
  amount: Text;
}

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
  /** What a LAO has, and what is counted; of steps they are never said. */
  nouns: { has: Noun; count: Noun };
}

type Line = Pick<DeclaredIndicator, 'id' | 'name' | 'hasRoom'>;

const same = (text: string): Text => ({ th: text, en: text });

/** As the province words it, and as its form has it. */
export function lineInLetters({ id, name, hasRoom }: Line): InLetters {
  const own = numberedName({ name });
  const number = own ? own.number : hasRoom ? null : id;
  const told = number === null ? IN_LETTERS.named : IN_LETTERS.numbered;
  const bare = own ? own.rest : name;
  const whole = own && !own.rest ? same(name) : filled(told, { number, name: bare });
  const noun = filled(COUNTED, { name: bare || name });
  const nouns = { has: { noun, amount: AMOUNT.laos }, count: { noun, amount: AMOUNT.bare } };
  return { isOwn: true, number, name: same(bare), whole, subject: whole, nouns };
}
