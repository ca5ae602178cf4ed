// What the daily sending says of itself, as a mark on the spreadsheet: who turned it on, when it last ran, and what went wrong then.
import type { IsoDate } from '../../domain/time/calendar';
import { jsonOf, type Marks, readMark, removeMark, writeMark } from '../marks/marks';

const KEY = 'khanton.daily';

export interface DailyMark {
  /** An e-mail where Google says it, else for which office somebody acted. */
  by: string;
  since: IsoDate;
  /** In Thailand, `YYYY-MM-DDTHH:MM`; null: it has not run yet. */
  ran: string | null;
  /** What went wrong when it last ran, in words; '' for nothing. */
  problem: string;
}

const LONGEST_PROBLEM = 500;

/** Null where nobody has turned it on in this very file: a copy has the mark, and no trigger. */
export function readDailyMark(marks: Marks): DailyMark | null {
  const found = jsonOf(readMark(marks, KEY)) as (DailyMark & { home?: string }) | null;
  return found && found.home === marks.spreadsheet.getId() ? found : null;
}

export function writeDailyMark(marks: Marks, mark: DailyMark): void {
  const problem = mark.problem.slice(0, LONGEST_PROBLEM);
  writeMark(marks, KEY, JSON.stringify({ ...mark, problem, home: marks.spreadsheet.getId() }));
}

export function removeDailyMark(marks: Marks): void {
  removeMark(marks, KEY);
}
