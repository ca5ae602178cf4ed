// Sets the workbook up: on a new one from a roster, on a filled one by adding what is missing.

import * as z from 'zod/mini';
import { FIRST_YEAR, LAST_YEAR } from '../domain/province/fiscal-year';
import { say } from '../words/text';
import { SETTING_LABELS } from '../words/workbook/settings';
import { HEADERS } from '../words/workbook/tabs';
import { type RefusedAddress, refusedAddresses } from '../workbook/access/refused-addresses';
import type { Book } from '../workbook/book/book';
import { Refusal } from '../workbook/book/refusal';
import { newYearUnderWay } from '../workbook/new-year/under-way';
import type { Table } from '../workbook/reading/table';
import { upgrade } from '../workbook/schema/upgrades';
import { renamedDistrict } from '../workbook/set-up/renamed-district';
import { type SetUpResult, setUp as setUpBook } from '../workbook/set-up/set-up';
import { markDistrictsAgain } from '../workbook/set-up/unmarked-district';
import { valueSaid } from '../workbook/settings/chosen-value';
import { mustMeasure, readSettings } from '../workbook/settings/read-settings';
import type { Setting } from '../workbook/settings/setting';
import { SETTINGS, type Settings } from '../workbook/settings/settings';
import { boardNext } from './month/board-next';
import { command, type Options } from './running/command';
import { addressLines, type Telling } from './running/said/told-words';
import { TIME_LIMIT } from './running/time-limit';
import { areEditors, datesIn, planOf } from './set-up-plan';
import { askWhatIsLost } from './set-up-question';
import { askWhetherTheSame } from './set-up-same';

/** A workbook that has its settings keeps them: an option that says otherwise is refused, not silently left aside. */
function checkAgainstSettings(settings: Settings, options: Options): void {
  for (const id of ['province', 'year', 'language'] as const) {
    const asked = options[id];
    if (asked === undefined || String(asked) === String(settings[id])) continue;
    const setting = say(SETTING_LABELS[id], settings.language);
    const own = SETTINGS.filter((each) => each.id === id)[0] as Setting;
    const [found, wanted] = [String(settings[id]), String(asked)].map((value) =>
      valueSaid(own, value, settings.language),
    );
    throw new Refusal('set-up-already', { setting, found, asked: wanted }, settings.language);
  }
  const asked = options.rounds === undefined ? null : datesIn(String(options.rounds));
  const [found, wanted] = [settings.rounds.map(({ date }) => date).join(', '), asked?.join(', ')];
  if (wanted === undefined || wanted === found) return;
  const setting = say(HEADERS.round, settings.language);
  throw new Refusal('set-up-already', { setting, found, asked: wanted }, settings.language);
}

/** What was reported and done in the year stands under the name of before: under another one everybody would begin anew. */
function mustBeNamedAsBefore(book: Book, settings: Settings): void {
  const renamed = renamedDistrict(book, settings);
  if (!renamed) return;
  const { where, ...named } = renamed;
  const code = where === 'registry' ? 'district-renamed' : 'district-renamed-in-settings';
  throw new Refusal(code, named, settings.language);
}

function indicatorsOff({ language }: Settings): Refusal {
  return new Refusal('not-entered', { setting: say(SETTING_LABELS.indicators, language) }, language);
}

/** Null where there are none, or where set-up has to mend them first. */
function knownSettings(book: Book, table: Table | null): Settings | null {
  try {
    return readSettings(book, table, true);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

export const setUp = command<{ command: string; refused: RefusedAddress[] } & SetUpResult & Telling>({
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
    rounds: {
      schema: () => z.string().check(z.refine((text) => datesIn(text) !== null)),
      expected: 'rounds',
      help: 'rounds',
    },
    indicators: { schema: () => z.string(), expected: 'text', help: 'indicators', file: true },
    editors: { schema: () => z.string().check(z.refine(areEditors)), expected: 'editors', help: 'editors' },
    language: { schema: () => z.enum(['th', 'en']), expected: 'language', help: 'language' },
  },
  output: null,
  setsUp: true,
  run(context, options) {
    const book = context.open();
    if (newYearUnderWay(book)) throw new Refusal('new-year-under-way', {}, context.language());
    const table = context.settings();
    const settings = knownSettings(book, table);
    if (settings) {
      checkAgainstSettings(settings, options);
      mustBeNamedAsBefore(book, settings);
      markDistrictsAgain(book, settings);
    }
    const plan = planOf(options, context.now, { settings, language: context.language() });
    if (settings && !settings.hasIndicators && options.indicators !== undefined) throw indicatorsOff(settings);
    if (settings) askWhetherTheSame(book, plan, settings, options.confirm);
    if (settings && table && !plan.indicators.length)
      mustMeasure(settings, { book, table, language: settings.language });
    const ask = (known: Settings) => askWhatIsLost(book, known, options.confirm);
    // Settings that are made or mended first are asked about then.
    const asked = settings ? ask(settings) : ask;
    upgrade(book, table);
    const time = { passed: () => Date.now() - context.begun, limit: TIME_LIMIT };
    const done = setUpBook(book, plan, context.now, { time, asked, read: context.read });
    const refused = refusedAddresses(book);
    return { command: 'set-up', ...done, refused, told: addressLines(refused, context.language) };
  },
  next: boardNext,
  report: ({ addedTabs, LAOs }) => ({ tabs: addedTabs.length, LAOs }),
});
