// The options that several commands share.
import * as z from 'zod/mini';
import { readDate, readMoment } from '../../domain/time/calendar';
import { type Command, changesTabs, type Option } from './command';

/** A date in either era, as text. */
function dateOption(help: Option['help']): Option {
  return { schema: () => z.string().check(z.refine((text) => readDate(text) !== null)), expected: 'date', help };
}

export const ROUND = dateOption('round');
export const UNTIL = dateOption('until');
export const PREVIOUS = dateOption('previous');

/** The code of what a command would change, as it was told by the same command without it. */
export const CONFIRM: Option = { schema: () => z.string(), expected: 'text', help: 'confirm' };

/** Of a command that acts at once, unless something may be lost or taken for another thing: then it tells the code. */
const ANSWER: Option = { ...CONFIRM, help: 'answer' };

/** In place of the clock, in Thailand: a rehearsal, or a look at another day. */
export const NOW: Option = {
  schema: () => z.string().check(z.refine((text) => readMoment(text) !== null)),
  expected: 'moment',
  help: 'now',
};

/** The moment that is asked for, or the clock's. What is no moment is refused where options are checked. */
export function momentOf(asked: unknown, clock: Date): Date {
  return (typeof asked === 'string' && readMoment(asked)) || clock;
}

/** Its own and the moment; and what changes tabs asks first where the workbook has lost its marks. */
export function optionsOf(command: Command): Readonly<Record<string, Option>> {
  const own = { ...command.options, now: NOW };
  return changesTabs(command) ? { confirm: ANSWER, ...own } : own;
}
