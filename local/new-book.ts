// A new workbook from a roster, set up by the add-on's own command.

import { basename } from 'node:path';
import { Failure, WrongCall } from './cli/failure.ts';
import { callToEnd, markCalculated, recalculate } from './office.ts';
import { newWorkbook } from './workbook/cells.ts';
import type { Workbook } from './workbook/workbook.ts';

/** Nobody real: the office's own address is set when the sheet is shared. */
const OWNER = 'province@khanton.example';

export interface NewBook {
  path: string;
  roster: string;
  /** Buddhist. */
  year?: number;
  province?: string;
  /** Dates with commas between. */
  rounds?: string;
  /** A moment in place of the clock. */
  now?: string;
  /** Text of a file of indicators. */
  indicators?: string;
  /** Each `DISTRICT=EMAIL`. */
  editors: readonly string[];
  viewers?: readonly string[];
}

/** Not saved yet. Throws a failure with what the add-on says where it refuses the roster. */
export async function newBook(wanted: NewBook): Promise<{ workbook: Workbook; message: string }> {
  const { path, editors, viewers = [], ...given } = wanted;
  const emails = editors.map((text) => text.slice(text.indexOf('=') + 1));
  const workbook = newWorkbook({
    name: basename(path, '.xlsx'),
    owner: OWNER,
    editors: [...new Set(emails)],
    viewers: [...viewers],
  });
  const outcome = callToEnd(workbook, OWNER, 'set-up', { ...given, editors: editors.join('\n') });
  if (!outcome.done) throw outcome.wrongCall ? new WrongCall(outcome.message) : new Failure(outcome.message);
  await recalculate(workbook);
  markCalculated(workbook);
  return { workbook, message: outcome.message };
}
