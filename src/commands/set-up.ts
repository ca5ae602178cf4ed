// Sets the workbook up: on a new one from a roster, on a filled one by adding what is missing.
import * as z from 'zod/mini';
import { buddhistYear, dayInThailand, roundDates } from '../domain/calendar';
import { FIRST_YEAR, LAST_YEAR } from '../domain/fiscal-year';
import { type Roster, type RosterProblem, readRoster } from '../domain/roster';
import { OPTION_HELP } from '../words/commands';
import { ROSTER_LINE, ROSTER_PROBLEMS } from '../words/refusals';
import { type Language, say, type Text } from '../words/text';
import { Refusal } from '../workbook/refusal';
import { districtsOf, type Plan } from '../workbook/set-up/plan';
import { type SetUpResult, setUp as setUpBook } from '../workbook/set-up/set-up';
import { command, type Options } from './command';

/** The first month of a fiscal year is October. */
function fiscalYearOf(now: Date): number {
  const day = dayInThailand(now);
  return buddhistYear(day) + (Number(day.slice(5, 7)) >= 10 ? 1 : 0);
}

function rosterLine({ line, problem, found, expected }: RosterProblem, language: Language): string {
  const words = say(ROSTER_PROBLEMS[problem] as Text, language, { expected });
  return say(ROSTER_LINE, language, { line, problem: words, found, expected });
}

function rosterOf(text: string, year: number, language: Language): Roster {
  const { roster, problems } = readRoster(text, roundDates(year));
  if (!problems.length) return roster;
  const lines = problems.map((problem) => rosterLine(problem, language)).join('\n');
  throw new Refusal('roster-wrong', { count: problems.length, lines }, language);
}

function planOf(options: Options, now: Date): Plan {
  const year = (options.year as number | undefined) || fiscalYearOf(now);
  const language = (options.language as Language | undefined) || 'th';
  const roster = typeof options.roster === 'string' ? rosterOf(options.roster, year, language) : null;
  const editors = (options.editors as Plan['editors'] | undefined) || {};
  const plan: Plan = { province: (options.province as string | undefined) || '…', year, language, roster, editors };
  const districts = districtsOf(plan);
  const found = Object.keys(editors).filter((name) => districts.indexOf(name) < 0)[0];
  if (found !== undefined) throw new Refusal('editors-wrong', { found, expected: districts.join(', ') }, language);
  return plan;
}

export const setUp = command<{ command: string } & SetUpResult>({
  id: 'set-up',
  menu: 'set-up',
  options: {
    province: {
      schema: () => z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
      expected: 'text',
      help: OPTION_HELP.province,
    },
    year: {
      schema: () => z.int().check(z.gte(FIRST_YEAR), z.lte(LAST_YEAR)),
      expected: 'year',
      help: OPTION_HELP.year,
    },
    roster: { schema: () => z.string(), expected: 'text', help: OPTION_HELP.roster },
    editors: {
      schema: () => z.record(z.string(), z.array(z.string().check(z.regex(/^[^\s@,;]+@[^\s@,;]+$/)))),
      expected: 'emails',
      help: OPTION_HELP.editors,
    },
    language: { schema: () => z.enum(['th', 'en']), expected: 'language', help: OPTION_HELP.language },
  },
  output: null,
  run: (context, options) => ({
    command: 'set-up',
    ...setUpBook(context.open(), planOf(options, context.now), context.now),
  }),
  report: ({ addedTabs, LAOs }) => ({ tabs: addedTabs.length, LAOs }),
});
