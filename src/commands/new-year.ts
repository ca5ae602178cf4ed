// Makes a copy of the spreadsheet into that of another fiscal year. The spreadsheet itself is never emptied: it is the archive of its year.
import * as z from 'zod/mini';
import { fact } from '../domain/month/entry';
import { FIRST_YEAR, LAST_YEAR } from '../domain/province/fiscal-year';
import { fingerprint } from '../domain/roll-ups/fingerprint';
import { fiscalYearStart, minuteInThailand } from '../domain/time/calendar';
import { nextYearRoster } from '../indicators/province/next-year';
import { say } from '../words/text';
import { PROVINCE_ACTED } from '../words/workbook/acts';
import { forgetLedger, noteLedgerEnd } from '../workbook/book/book';
import { Refusal } from '../workbook/book/refusal';
import { readLedger } from '../workbook/ledger/read-ledger';
import { writeFacts } from '../workbook/ledger/write-facts';
import { markHome, originOf } from '../workbook/marks/home-mark';
import { endLives } from '../workbook/new-year/end-lives';
import { movedDate, movedDates, writeDates } from '../workbook/new-year/move-dates';
import { removeTabs, tabsOfYear } from '../workbook/new-year/remove-tabs';
import { beginNewYear, endNewYear, type NewYear, newYearUnderWay } from '../workbook/new-year/under-way';
import { readProvince } from '../workbook/reading/read-province';
import { NOTHING_TAKEN } from '../workbook/set-up/ensure-lists';
import type { Plan } from '../workbook/set-up/plan';
import { type SetUpResult, setUp } from '../workbook/set-up/set-up';
import type { Settings } from '../workbook/settings/settings';
import { boardNext } from './month/board-next';
import { type Context, command, type Options } from './running/command';
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

/** Asks first. What it answers is kept before anything is changed. */
function begun(context: Context, options: Options): NewYear {
  mustBeCopy(context);
  const { book, settings, province, lastCode } = context.read();
  const { language, year: from } = settings;
  const year = (options.year as number | undefined) ?? from + 1;
  if (year <= from) throw new Refusal('new-year-not-later', { year, found: String(from) }, language);
  const code = fingerprint(JSON.stringify([book.spreadsheet.getId(), from, year, lastCode]));
  const tabs = province.districts.filter(({ tab }) => tab !== null).length;
  if (options.confirm !== code)
    throw new Refusal('new-year-unconfirmed', { found: String(from), year, tabs }, language, code);
  const newYear = {
    from,
    gone: tabsOfYear(book),
    dates: movedDates(book, year - from, language),
    plan: planOf(settings, year, nextYearRoster(province)),
  };
  beginNewYear(book, newYear, language);
  return newYear;
}

/** The ledger of the new year begins with it. */
function end({ open, now }: Context, { from, plan }: NewYear): void {
  const { language, province, year } = plan;
  const book = open();
  // The marks of a run that was broken off may still speak of the old year's.
  forgetLedger(book);
  const { entries, lastCode } = readLedger(book, '');
  const acted = { who: say(PROVINCE_ACTED, language), at: minuteInThailand(now), language, province };
  const isWritten = entries.some(({ act }) => act === 'new-year');
  if (!isWritten) writeFacts(book, [fact('new-year', { before: String(from), after: String(year) })], '', acted);
  // Of a run that was broken off behind its line.
  else noteLedgerEnd(book, lastCode);
  // Else it would be taken for a copy of which another year may be begun.
  markHome(book.marks);
  endNewYear(book);
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
    const book = context.open();
    const newYear = newYearUnderWay(book) || begun(context, options);
    const { from, gone, dates, plan } = newYear;
    removeTabs(book, gone);
    writeDates(book, dates, plan.year);
    endLives(book, fiscalYearStart(plan.year));
    const time = { passed: () => Date.now() - context.begun, limit: TIME_LIMIT };
    // Nothing stands on its tabs that could be counted no longer.
    const result = setUp(book, plan, context.now, {
      time,
      asked: NOTHING_TAKEN,
      // Nothing is closed yet; what was read before is the old year's.
      read: () => readProvince(book, context.now),
    });
    if (!result.left.length) end(context, newYear);
    return { command: 'new-year', from, ...result };
  },
  next: boardNext,
  report: ({ year, LAOs }) => ({ year, LAOs }),
});
