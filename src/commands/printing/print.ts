// A form as it is printed: its document as HTML, which the print page lays out on sheets of A4. Changes nothing.
import * as z from 'zod/mini';
import { reportingDay, word } from '../../documents/edition';
import type { LetterOnPaper } from '../../documents/letters/rows';
import { numberMeant } from '../../domain/agreement/same-number';
import type { Province } from '../../domain/province/province';
import { type IsoDate, writeDate } from '../../domain/time/calendar';
import { ALL_INDICATORS, measuredIndicators, ownerOf } from '../../indicators/all';
import { COMPLETENESS } from '../../words/outputs/outputs';
import { PAPER } from '../../words/outputs/print';
import { type Language, say } from '../../words/text';
import { Refusal } from '../../workbook/book/refusal';
import { mustBeEntered } from '../running/allowed/must-be-entered';
import { type Context, command, type Options } from '../running/command';
import { figuresOf, LIVE } from '../running/figures';
import type { Form } from '../running/form';
import { askedOf, INDICATOR, meansAll } from '../running/indicator';
import { PREVIOUS, ROUND } from '../running/options';
import { type ForRound, forRound } from '../running/result';
import { tabIsOff } from '../running/said/turned-off-words';
import { EXPLAINED, FORM_IDS, FORMS } from './forms';
import { ADDRESSED } from './packet';

export type PrintedForm = ForRound<{
  form: string;
  /** Plain text. */
  title: string;
  language: Language;
  /** What can be chosen: the forms that this workbook has the facts for, all rounds, the indicators that it measures. */
  forms: string[];
  /** What these forms are called, one for each. */
  formNames: string[];
  rounds: { date: IsoDate; label: string }[];
  indicators: { id: string; label: string }[];
  /** The names of the options that this form takes. */
  takes: string[];
  /** What to look at before printing, a sentence each. */
  problems: string[];
  /** What a form of one district, or addressed to one, can be chosen for. */
  districts: string[];
  /** One `<article>`, or of a packet several. */
  html: string;
  /** What is on the paper of a letter, to be had as a file that can be changed; null for any other form. */
  letter: LetterOnPaper | null;
}>;

/** Those that the form takes; one that is another form's is a wrong call. The moment is every command's. */
function ownOptions({ options: known }: Form, { form, now, ...given }: Options): Options {
  for (const option of Object.keys(given))
    if (!(option in known))
      throw new Refusal('option-not-of-form', { form: String(form), option, options: Object.keys(known).join(', ') });
  return given;
}

/** Where nothing is chosen, the first is meant: of what shows all side by side, all. */
function chosenFrom(form: Form, province: Province, language: Language): PrintedForm['indicators'] {
  const measured = measuredIndicators(province).map(({ id, named }) => ({
    id,
    label: say(named(province).full, language),
  }));
  if (!form.showsAll || measured.length < 2) return measured;
  return [{ id: ALL_INDICATORS, label: say(COMPLETENESS.all, language) }, ...measured];
}

interface LookedAt {
  province: Province;
  round: number;
  /** Whose rounds can be chosen: what there is now. */
  choices: Province;
}

/** As the indicator sees it that the form is of; as nobody in particular sees it, where it is of all. */
function lookedAt(context: Context, { entered, showsAll }: Form, given: Options): LookedAt {
  const { province: now } = context.read();
  if (showsAll && meansAll(context, given)) return { ...figuresOf(context, given), choices: now };
  const own = entered ? { indicator: ownerOf(entered).id } : {};
  const { indicator, province, round } = askedOf(context, { ...given, ...own });
  const still = numberMeant(indicator.id, measuredIndicators(now));
  return { province, round, choices: still?.of(now) ?? province };
}

/** By the day on which the province reports, of what goes to the department; to its districts by their own. */
function ofRound(
  context: Context,
  { isOfficial }: Form,
  { province, round }: Pick<LookedAt, 'province' | 'round'>,
  { district }: Options,
): string {
  const edition = context.edition();
  const day = reportingDay(edition, province, round, isOfficial === true && district === undefined);
  return word(edition, PAPER.ofRound, { round: day });
}

export const print = command<PrintedForm>({
  id: 'print',
  group: null,
  options: {
    form: {
      schema: () => z.enum(FORM_IDS),
      expected: 'form',
      places: () => ({ forms: FORM_IDS.join(', ') }),
      help: 'printed',
      choices: () => FORM_IDS.map((id) => ({ id, named: (FORMS[id] as Form).named() })),
      required: true,
    },
    round: ROUND,
    previous: PREVIOUS,
    indicator: INDICATOR,
    district: ADDRESSED,
    explained: EXPLAINED,
    live: LIVE,
  },
  output: null,
  file: 'html',
  run(context, options) {
    const { province: now } = context.read();
    const id = options.form as string;
    const form = FORMS[id] as Form;
    const given = ownOptions(form, options);
    if (form.entered) mustBeEntered(context, form.entered, figuresOf(context, given).province);
    const { province: seen, round, choices } = lookedAt(context, form, given);
    const language = context.language();
    const isEntered = ({ entered }: Form) => !entered || now.groups.indexOf(entered) >= 0;
    const forms = FORM_IDS.filter((each) => isEntered(FORMS[each] as Form));
    const printed = form.print(context, given, { ofRound: ofRound(context, form, { province: seen, round }, given) });
    return forRound('print', seen, round, {
      form: id,
      language,
      forms,
      formNames: forms.map((each) => say((FORMS[each] as Form).named(), language)),
      rounds: choices.rounds.map(({ date }) => ({ date, label: writeDate(date, 'short', { language }) })),
      districts: seen.districts.map(({ name }) => name),
      indicators: chosenFrom(form, now, language),
      // The page offers no other look than that of the round as it is.
      takes: Object.keys(form.options).filter((option) => option !== 'live'),
      letter: null,
      ...printed,
      problems: [...printed.problems, tabIsOff(context)].filter((problem) => problem !== ''),
    });
  },
  report: ({ title, problems }) => ({ title, problems: problems.map((problem) => `\n${problem}`).join('') }),
});
