// A number that became a day: typed into a cell that kept the format of a date which stood there before (1/2, and then 4: 3 January 1900).
import { type IsoDate, isDate, isoDate } from './calendar';

/** Numbers from here on, 1 January 1930, may be days that somebody typed; no year of two digits means an earlier one. */
export const FIRST_TYPED_DAY = 10959;

const DAY = 86_400;
/** Day 0 of a sheet, 30 December 1899, in seconds from 1970. */
const DAY_ZERO = -25_569 * DAY;
/** Asia/Bangkok is UTC+7; until April 1920 its clocks stood at UTC+6:42:04. */
const TODAYS_CLOCK = 7 * 3600;
const CLOCKS = [TODAYS_CLOCK, 6 * 3600 + 42 * 60 + 4];

/** From the first day of a sheet, by a clock so many seconds ahead of universal time. */
const daysUntil = (moment: Date, clock: number) => (moment.getTime() / 1000 - DAY_ZERO + clock) / DAY;

/** The whole number that was typed, or null where it was a day or a time. */
function typedNumber(moment: Date): number | null {
  for (const clock of CLOCKS) {
    const days = daysUntil(moment, clock);
    if (Number.isInteger(days)) return days < FIRST_TYPED_DAY ? days : null;
  }
  return null;
}

/** The number that a cell holds of a moment that no calendar has: of a day in Thailand, a whole one. */
export const dayNumber = (moment: Date): number => daysUntil(moment, TODAYS_CLOCK);

/** "41365": the number of a day of this century or of one of the Buddhist era; null for any other text. */
export function dayOfNumber(text: string): IsoDate | null {
  const [, number = ''] = /^(\d{5,6})(?:\.0+)?$/.exec(text) || [];
  if (number === '') return null;
  const day = new Date((Number(number) * DAY + DAY_ZERO) * 1000);
  return isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/** What stands in a cell, as it was typed: a day that was a number is that number again; all else is as it is. */
export function asTyped<Value>(value: Value): Value | number {
  return isDate(value) ? (typedNumber(value) ?? value) : value;
}
