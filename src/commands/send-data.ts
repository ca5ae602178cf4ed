// One file for the department, with the data of every indicator. What is still open is said first, and has to be confirmed.
import { dataCsv } from '../documents/data/data-csv';
import { dataFileName } from '../documents/data/data-file-name';
import { provinceNamed } from '../domain/country/provinces';
import { mustFixWhenClosed } from '../domain/month/snapshot';
import type { Province, Round } from '../domain/province/province';
import { fingerprint } from '../domain/roll-ups/fingerprint';
import { minuteInThailand } from '../domain/time/calendar';
import { stillOpen } from '../indicators/month/still-open';
import { dataRows } from '../indicators/province/data-rows';
import { STILL_OPEN } from '../words/commands/send-data';
import { say } from '../words/text';
import { Refusal } from '../workbook/book/refusal';
import { roundName } from './month/act';
import { type Context, command, type MadeFile } from './running/command';
import { isConfirmed, withCode } from './running/confirmed';
import { figuresOf } from './running/figures';
import { CONFIRM, ROUND } from './running/options';
import { type ForRound, forRound } from './running/result';
import { stillOpenLines } from './running/said/still-open-words';

interface ToSend {
  /** How many. */
  rows: number;
  file: MadeFile;
}

/** Of a closed round no more than what was left to fix when it was closed. */
function openLines(context: Context, province: Province, round: number): string[] {
  const language = context.language();
  const { name } = province;
  const place = provinceNamed(name) ? [] : [say(STILL_OPEN.province, language, { province: name })];
  const { seenClosed } = context;
  if (!seenClosed) return [...place, ...stillOpenLines(stillOpen(province, round), language)];
  const count = mustFixWhenClosed(seenClosed);
  return count ? [...place, say(STILL_OPEN.mustFix, language, { count, rules: '' })] : place;
}

/** Throws a refusal with the code that confirms it. */
function askWhatIsOpen(context: Context, { province, round }: ReturnType<typeof figuresOf>, given: unknown): void {
  const lines = openLines(context, province, round);
  if (!lines.length) return;
  const { date } = province.rounds[round] as Round;
  const code = fingerprint(JSON.stringify([date, ...lines]));
  if (isConfirmed(given, code)) return;
  const values = { round: roundName(context, date), lines: lines.join('\n') };
  throw new Refusal('data-open', values, context.language(), withCode(given, code));
}

/** By the national code, in letters that every e-mail and every disk keeps; by the name where there is none. */
function fileName({ name, rounds }: Province, round: number): string {
  return dataFileName({ name: provinceNamed(name)?.code ?? name, rounds }, round, 'csv');
}

/** CSV, which the department's program reads and a clerk can open in a spreadsheet, whoever gets it. */
export const sendData = command<ForRound<ToSend>>({
  id: 'send-data',
  group: 'data',
  options: { round: ROUND, confirm: CONFIRM },
  output: null,
  makesFile: true,
  run(context, options) {
    const figures = figuresOf(context, options);
    askWhatIsOpen(context, figures, options.confirm);
    const { province, round } = figures;
    const rows = dataRows(province, round);
    const content = dataCsv({ exportedAt: minuteInThailand(context.now), rows });
    const file = { name: fileName(province, round), mediaType: 'text/csv;charset=utf-8', content };
    return forRound('send-data', province, round, { rows: rows.length, file });
  },
  report: ({ rows }) => ({ rows }),
});
