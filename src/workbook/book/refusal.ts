// A command that cannot be done, as a value to throw inside and to show in plain words outside.
import type { RefusalCode } from '../../words/refusals/refusals';
import type { Language, Values } from '../../words/text';

/** Caught where commands are run; `values` fill the places of the code's words. Not for what a clerk typed: that is a finding. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly values: Values;

  /** Null where the language of the workbook is not known to the thrower. */
  readonly language: Language | null;

  /** The code with which the same command does what these words say it would change; null where it cannot be done. */
  readonly confirm: string | null;

  constructor(code: RefusalCode, values: Values = {}, language: Language | null = null, confirm: string | null = null) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.values = values;
    this.language = language;
    this.confirm = confirm;
  }
}
