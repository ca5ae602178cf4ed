// Makes a copy of the spreadsheet into that of another fiscal year. The spreadsheet itself is never emptied: it is the archive of its year.
import * as z from 'zod/mini';
import { fact } from '../domain/month/entry';
import { FIRST_YEAR, LAST_YEAR } from '../domain/province/fiscal-year';
import { fingerprint } from '../domain/roll-ups/fingerprint';
import { nextYearRoster } from '../indicators/next-year';
import { say } from '../words/text';
import { PROVINCE_ACTED } from '../words/workbook/acts';
import { Refusal } from '../workbook/book/refusal';
import { writeFacts } from '../workbook/ledger/write-facts';
import { originOf } from '../workbook/marks/home-mark';
import { moveDates, movedDate } from '../workbook/new-year/move-dates';
import { removeTabsOfYear } from '../workbook/new-year/remove-tabs';
import type { Plan } from '../workbook/set-up/plan';
import { type SetUpResult, setUp } from '../workbook/set-up/set-up';
import type { Settings } from '../workbook/settings/settings';
import { type Context, command } from './running/command';
import { CONFIRM } from './running/options';
import { TIME_LIMIT } from './running/time-limit';

type Result = { command: 'new-year'; from: number } & SetUpResult;

/** Only what nobody works in any more than in its original may be emptied. */
function mustBeCopy(context: Context): void {
  if (originOf(context.open().marks) === 'copy') return;
  throw new Refusal('new-year-copy-first', {}, context.language());
}

function planOf(settings: Settings, year: number, roster: Plan['roster']): Plan {
  const { province, language, indicators } = settings;
  const years = year - settings.year;
  const rounds = settings.rounds.map(({ date }) => movedDate(date, years));
  return { province, year, language, rounds, indicators, roster, editors: {} };
}

export const newYear = command<Result>({
  id: 'new-year',
  group: 'set-up',
  options: {
    year: {
      schema: () => z.number().check(z.multipleOf(1), z.gte(FIRST_YEAR), z.lte(LAST_YEAR)),
      expected: 'year',
      help: 'year',
    },
    confirm: CONFIRM,
  },
  output: null,
  setsUp: true,
  copies: true,
  run(context, options) {
    mustBeCopy(context);
    const { book, settings, province, lastCode } = context.read();
    const { language } = settings;
    const year = (options.year as number | undefined) ?? settings.year + 1;
    if (year <= settings.year) throw new Refusal('new-year-not-later', { year, found: settings.year }, language);
    const code = fingerprint(JSON.stringify([book.spreadsheet.getId(), settings.year, year, lastCode]));
    const tabs = province.districts.filter(({ tab }) => tab !== null).length;
    if (options.confirm !== code)
      throw new Refusal('new-year-unconfirmed', { found: settings.year, year, tabs }, language, code);
    const plan = planOf(settings, year, nextYearRoster(province));
    removeTabsOfYear(book);
    moveDates(book, year, year - settings.year, language);
    const time = { passed: () => Date.now() - context.begun, limit: TIME_LIMIT };
    // Nothing stands on its tabs that could be counted no longer.
    const result = setUp(book, plan, context.now, { time, asked: { left: [], ask: null } });
    const who = say(PROVINCE_ACTED, language);
    const acted = { who, now: context.now, language, province: settings.province };
    writeFacts(book, [fact('new-year', { before: String(settings.year), after: String(year) })], '', acted);
    return { command: 'new-year', from: settings.year, ...result };
  },
  report: ({ year, LAOs }) => ({ year, LAOs }),
});
