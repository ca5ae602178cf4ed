// Looks the add-on and the workbook over: what is as it should be, what is not, and what to do. Changes nothing, and waits for nobody.

import { dayInThailand } from '../domain/time/calendar';
import { selfCheck as check, type Line } from '../self-check/all';
import type { AnswerState } from '../self-check/check';
import { REFUSALS } from '../words/refusals/refusals';
import type { AnswerWords } from '../words/self-check/answer-words';
import { ANSWERS } from '../words/self-check/answers';
import { CHECK_TITLES, SELF_CHECK_LINE, SELF_CHECK_REMEDY, STATE_WORDS } from '../words/self-check/self-check';
import { type Language, say, type Values } from '../words/text';
import { look } from '../workbook/self-check/look';
import { command } from './running/command';
import { minuteWords } from './running/said/minute-words';

/** Plain data: it goes to the page, and to the command line. */
export interface SelfCheckLine {
  check: string;
  code: string;
  state: AnswerState;
  title: string;
  found: string;
  /** Null where there is nothing to do. */
  remedy: string | null;
  tab: string | null;
  cell: string | null;
  /** The command that puts it right; null where a person has to, or the user may not. */
  mend: 'set-up' | null;
}

export interface SelfChecked {
  command: string;
  version: string;
  language: Language;
  lines: SelfCheckLine[];
  counts: Record<AnswerState, number>;
  /** Whether the user may change what is the province's. */
  mayMend: boolean;
}

const MINUTE = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** Moments as people write them; all else as it is. */
const told = (values: Values, language: Language): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && MINUTE.test(value) ? minuteWords(value, language) : value,
    ]),
  );

function toldLine(
  { check: id, code, state, values, tab, cell, mend }: Line,
  language: Language,
  isMendable: boolean,
): SelfCheckLine {
  const { found, remedy }: AnswerWords = ANSWERS[code];
  const filling = told(values ?? {}, language);
  return {
    check: id,
    code,
    state,
    title: say(CHECK_TITLES[id], language),
    found: say(found, language, filling),
    remedy: remedy ? say(remedy, language, filling) : null,
    tab: tab ?? null,
    cell: cell ?? null,
    mend: (isMendable && mend) || null,
  };
}

function printed({ lines, language }: SelfChecked): string {
  return lines
    .map(({ state, title, found, remedy }) => {
      const line = say(SELF_CHECK_LINE, language, { state: say(STATE_WORDS[state], language), title, found });
      return remedy === null ? line : line + say(SELF_CHECK_REMEDY, language, { remedy });
    })
    .join('\n');
}

export const selfCheck = command<SelfChecked>({
  id: 'self-check',
  group: null,
  onlyLooks: true,
  options: {},
  output: null,
  run(context) {
    // Read first: the language stands in them.
    const table = context.settings();
    const language = context.language();
    const told = {
      language,
      today: dayInThailand(context.now),
      messageOf: ({ code, values }: { code: keyof typeof REFUSALS; values: object }) =>
        say(REFUSALS[code], language, values as Record<string, string>),
    };
    const seen = look(context.open(), table, told);
    const { mayMend, settings } = seen;
    // Set-up refuses settings that it cannot read.
    const isMendable = mayMend && (settings.state !== 'refused' || settings.isMended) && settings.state !== 'unread';
    const lines = check(seen).map((line) => toldLine(line, language, isMendable));
    const count = (state: AnswerState) => lines.filter((line) => line.state === state).length;
    const counts = { good: count('good'), check: count('check'), 'must-fix': count('must-fix') };
    return { command: 'self-check', version: seen.addOn, language, lines, counts, mayMend };
  },
  report: (result) => ({ ...result.counts, mustFix: result.counts['must-fix'], lines: printed(result) }),
});
