// Sets the workbook up: on a new one from a roster, on a filled one by adding what is missing.

import * as z from 'zod/mini';
import { typeWord } from '../documents/finding-message';
import { FIRST_YEAR, LAST_YEAR } from '../domain/province/fiscal-year';
import { type Roster, readRoster } from '../domain/province/roster';
import { rosterYear } from '../domain/province/roster-columns';
import type { RosterProblem } from '../domain/province/roster-problem';
import { dayInThailand, fiscalYearOf, roundDates } from '../domain/time/calendar';
import { FACT_GROUPS } from '../indicators/all';
import { ROSTER_EXPECTED, ROSTER_LINE, ROSTER_PROBLEMS, SAID_BY_ITSELF } from '../words/commands/refusals';
import { type Language, say, type Text } from '../words/text';
import { SETTING_LABELS } from '../words/workbook/settings';
import type { Book } from '../workbook/book/book';
import { Refusal } from '../workbook/book/refusal';
import type { Table } from '../workbook/reading/table';
import { upgrade } from '../workbook/schema/upgrades';
import { districtsOf, type Plan } from '../workbook/set-up/plan';
import { type SetUpResult, setUp as setUpBook } from '../workbook/set-up/set-up';
import { readSettings } from '../workbook/settings/read-settings';
import type { Settings } from '../workbook/settings/settings';
import { command, type Options } from './running/command';

/** As the roster's header is usually written: years of the Buddhist era. */
function inBuddhistYears(text: string): string {
  return text.replace(/\b(20\d\d)(?=-\d\d-\d\d)/g, (year) => String(Number(year) + 543));
}

function rosterLine({ line, problem, found, ...asked }: RosterProblem, language: Language): string {
  const expected = inBuddhistYears(typeWord(asked.expected, language) || '');
  const words = say(ROSTER_PROBLEMS[problem] as Text, language, { expected });
  const said = say(ROSTER_LINE, language, { line, problem: words, found });
  return SAID_BY_ITSELF.indexOf(problem) >= 0 ? said : said + say(ROSTER_EXPECTED, language, { expected });
}

function rosterOf(text: string, year: number, language: Language): Roster {
  const { roster, problems } = readRoster(text, roundDates(year), FACT_GROUPS);
  if (!problems.length) return roster;
  const lines = problems.map((problem) => rosterLine(problem, language)).join('\n');
  throw new Refusal('roster-wrong', { count: problems.length, lines }, language);
}

/** One `DISTRICT=EMAIL` a line. */
const EDITOR = /^([^=]+)=([^\s=@,;]+@[^\s=@,;]+)$/;
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

function areEditors(text: string): boolean {
  return linesOf(text).every((line) => EDITOR.test(line));
}

function editorsOf(text: string): Record<string, string[]> {
  const editors: Record<string, string[]> = {};
  for (const line of linesOf(text)) {
    const [, district = '', email = ''] = EDITOR.exec(line) || [];
    editors[district.trim()] = [...(editors[district.trim()] || []), email];
  }
  return editors;
}

/** `known`: the language of the workbook, which speaks where the options name none. */
function planOf(options: Options, now: Date, known: Language): Plan {
  const text = options.roster as string | undefined;
  const year = (options.year as number | undefined) || (text && rosterYear(text)) || fiscalYearOf(dayInThailand(now));
  const language = (options.language as Language | undefined) || known;
  const roster = text === undefined ? null : rosterOf(text, year, language);
  const editors = editorsOf((options.editors as string | undefined) || '');
  const plan: Plan = { province: (options.province as string | undefined) || '…', year, language, roster, editors };
  const districts = districtsOf(plan);
  const found = Object.keys(editors).filter((name) => districts.indexOf(name) < 0)[0];
  if (found !== undefined) throw new Refusal('editors-wrong', { found, expected: districts.join(', ') }, language);
  return plan;
}

/** A workbook that has its settings keeps them: an option that says otherwise is refused, not silently left aside. */
function checkAgainstSettings(book: Book, table: Table | null, options: Options): void {
  const settings = knownSettings(book, table);
  if (!settings) return;
  for (const id of ['province', 'year', 'language'] as const) {
    const asked = options[id];
    if (asked === undefined || String(asked) === String(settings[id])) continue;
    const setting = say(SETTING_LABELS[id], settings.language);
    throw new Refusal('set-up-already', { setting, found: settings[id], asked: String(asked) }, settings.language);
  }
}

/** Null where there are none, or where set-up has to mend them first. */
function knownSettings(book: Book, table: Table | null): Settings | null {
  try {
    return readSettings(book, table);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/**
 * Milliseconds within which the last tab has to be done: Google ends every execution after six minutes (developers.google.com/apps-script/
 * guides/services/quotas).
 */
const LIMIT = 5 * 60 * 1000;

export const setUp = command<{ command: string } & SetUpResult>({
  id: 'set-up',
  group: 'set-up',
  options: {
    province: {
      schema: () => z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
      expected: 'text',
      help: 'province',
    },
    year: {
      schema: () => z.number().check(z.multipleOf(1), z.gte(FIRST_YEAR), z.lte(LAST_YEAR)),
      expected: 'year',
      help: 'year',
    },
    roster: { schema: () => z.string(), expected: 'text', help: 'roster', file: true },
    editors: { schema: () => z.string().check(z.refine(areEditors)), expected: 'editors', help: 'editors' },
    language: { schema: () => z.enum(['th', 'en']), expected: 'language', help: 'language' },
  },
  output: null,
  setsUp: true,
  run(context, options) {
    const book = context.open();
    const settings = context.settings();
    checkAgainstSettings(book, settings, options);
    const plan = planOf(options, context.now, context.language());
    upgrade(book, settings);
    const time = { passed: () => Date.now() - context.now.getTime(), limit: LIMIT };
    return { command: 'set-up', ...setUpBook(book, plan, context.now, time) };
  },
  report: ({ addedTabs, LAOs }) => ({ tabs: addedTabs.length, LAOs }),
});
