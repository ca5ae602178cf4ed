// What came of a command: its result, or a refusal in plain words. A fault goes on as an error.
import { REFUSALS, type RefusalCode } from '../../words/refusals/refusals';
import { type Language, say, type Values } from '../../words/text';
import { Refusal } from '../../workbook/book/refusal';
import type { Context } from './command';

/**
 * Why nothing was done. `wrongCall`: the call itself was wrong, not the workbook. `confirm`: the option with which the same command does
 * what its message says it would change; null for all other refusals.
 */
export interface Refused {
  done: false;
  code: RefusalCode;
  message: string;
  wrongCall: boolean;
  confirm: string | null;
  language: Language;
}

/**
 * Plain data: it goes to the panel, and to the command line. `tab`: where the output stands now. `confirm`: the option with which the same
 * command goes on to do what its message says that it would; null for most. `next`: the command that belongs behind it, which is for the caller to
 * run: behind a set-up the board, since set-up alone takes as many calls as it may.
 */
export type Outcome<Result extends object = object> =
  | {
      done: true;
      result: Result;
      message: string;
      tab: string | null;
      confirm: string | null;
      next: string | null;
      language: Language;
    }
  | Refused;

/** Refusals that say that the call itself was wrong, not the workbook. */
const WRONG_CALLS: readonly RefusalCode[] = ['command-unknown', 'option-wrong', 'option-not-of-form', 'option-missing'];

/** Does the work; a refusal becomes plain words in the language of the workbook. Anything else is a fault, and goes on. */
export function orRefused<Done>(context: Context, work: () => Done): Done | Refused {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return refused(error, context.language());
    throw error;
  }
}

function refused({ code, values, language: known, confirm }: Refusal, usual: Language): Refused {
  const language = known || usual;
  const message = say(REFUSALS[code], language, values as Values);
  return { done: false, code, message, wrongCall: WRONG_CALLS.indexOf(code) >= 0, confirm, language };
}
