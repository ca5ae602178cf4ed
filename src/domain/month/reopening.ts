// Up to which day a closed round may be opened again: then it is closed by itself, so the day must be one that comes.
import type { Province, Round } from '../province/province';
import { daysAfter, type IsoDate } from '../time/calendar';

/** So long what is corrected is waited for. */
const MONTH_DAYS = 31;

/**
 * A month after the year's last report is due at the department: nobody asks about the year's figures by then but who looks back. Of a year that
 * is over so far already, a month from today, so that what is found years later can be corrected, too.
 */
export function lastReopeningDay({ rounds, today }: Pick<Province, 'rounds' | 'today'>): IsoDate {
  const { provinceDeadline } = rounds[rounds.length - 1] as Round;
  return daysAfter(provinceDeadline > today ? provinceDeadline : today, MONTH_DAYS);
}
