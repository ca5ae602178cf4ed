// The options that several commands share.
import * as z from 'zod/mini';
import { readDate } from '../../domain/time/calendar';
import { type Command, changesTabs, type Option } from './command';

/** A date in either era, as text. */
function dateOption(help: Option['help']): Option {
  return { schema: () => z.string().check(z.refine((text) => readDate(text) !== null)), expected: 'date', help };
}

export const ROUND = dateOption('round');
export const PREVIOUS = dateOption('previous');

/** The code of what a command would change, as it was told by the same command without it. */
export const CONFIRM: Option = { schema: () => z.string(), expected: 'text', help: 'confirm' };

/** Its own; and what changes tabs asks first where the workbook has lost its marks. */
export function optionsOf(command: Command): Readonly<Record<string, Option>> {
  return changesTabs(command) ? { ...command.options, confirm: CONFIRM } : command.options;
}
