// What a check is: it looks at what was read, and answers in lines; without anything to say it answers that all is well.
import type { AnswerCode } from '../words/self-check/answers';
import type { CheckId } from '../words/self-check/self-check';
import type { Values } from '../words/text';
import type { Seen } from './seen';

export type AnswerState = 'good' | 'check' | 'must-fix';

export interface Answer {
  code: AnswerCode;
  state: AnswerState;
  /** Fill the places of the words. */
  values?: Values;
  tab?: string;
  cell?: string | null;
  /** The command that puts it right. */
  mend?: 'set-up';
}

export interface Check {
  id: CheckId;
  look(seen: Seen): Answer[];
}

/** Names as a sentence lists them. */
export const named = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(' ');
