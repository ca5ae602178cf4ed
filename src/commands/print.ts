// A form as it is printed: its document as HTML, which the print page lays out on sheets of A4. Changes nothing.
import * as z from 'zod/mini';
import { type IsoDate, writeDate } from '../domain/calendar';
import { FORM_IDS, type FormId } from '../words/print';
import type { Language } from '../words/text';
import { command } from './command';
import { FORMS } from './forms';
import { ROUND } from './options';
import { type ForRound, forRound } from './result';

export type PrintedForm = ForRound<{
  form: FormId;
  /** Plain text. */
  title: string;
  language: Language;
  /** All rounds, to choose from. */
  rounds: { date: IsoDate; label: string }[];
  /** What to look at before printing, a sentence each. */
  problems: string[];
  /** One `<article>`. */
  html: string;
}>;

export const print = command<PrintedForm>({
  id: 'print',
  group: null,
  options: {
    form: { schema: () => z.enum(FORM_IDS), expected: 'form', help: 'printed', required: true },
    round: ROUND,
  },
  output: null,
  file: 'html',
  run(context, options) {
    const { province } = context.read();
    const form = options.form as FormId;
    const round = context.round(options.round);
    const language = context.language();
    const rounds = province.rounds.map(({ date }) => ({ date, label: writeDate(date, 'short', { language }) }));
    return forRound('print', province, round, { form, language, rounds, ...FORMS[form](context, round) });
  },
  report: ({ title, problems }) => ({ title, problems: problems.map((problem) => `\n${problem}`).join('') }),
});
