// Dates: inside, ISO dates of the common era; Buddhist years only where people read or type.
import { arabicDigits, comparable, normaliseThai, thaiDigits } from '../thai/thai-text';

/** `YYYY-MM-DD` of the common era. */
export type IsoDate = string;

/** `short`: 1 ก.ค. 2556; `long`: 1 กรกฎาคม 2556; `brief`: 1 ก.ค. 56; `month`: กรกฎาคม 2556. */
export type DateStyle = 'short' | 'long' | 'brief' | 'month';

export const DATE_STYLES: readonly DateStyle[] = ['short', 'long', 'brief', 'month'];

const MONTHS = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ');
const SHORT_MONTHS = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');
const LONG_ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');
const ENGLISH_MONTHS = LONG_ENGLISH_MONTHS.map((name) => name.slice(0, 3));

/** As they are written anywhere. */
export const MONTH_NAMES: readonly string[] = [...MONTHS, ...SHORT_MONTHS, ...LONG_ENGLISH_MONTHS, ...ENGLISH_MONTHS];

/** A year of 2400 or more is Buddhist; of two digits, one of 2500-2599. */
const FIRST_BUDDHIST_YEAR = 2400;
/** A Buddhist year less the one of the common era. */
export const ERA = 543;
/** Asia/Bangkok is UTC+7 all year. */
const BANGKOK_OFFSET = 7 * 3600 * 1000;

export function buddhistYear(date: IsoDate): number {
  return Number(date.slice(0, 4)) + ERA;
}

/** A date from its parts, in either era, or null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const common = year < 100 ? 2500 + year - ERA : year >= FIRST_BUDDHIST_YEAR ? year - ERA : year;
  const date = new Date(Date.UTC(common, month - 1, day));
  // A year that only a slip of the hand makes is no date, and later than any that can be written as four digits twice.
  if (
    common < 1900 ||
    common >= FIRST_BUDDHIST_YEAR ||
    date.getUTCFullYear() !== common ||
    date.getUTCMonth() !== month - 1
  )
    return null;
  return date.toISOString().slice(0, 10);
}

/** The moment, so that its parts of universal time are those of Thailand; null for one that no calendar has: a sheet makes a Date of any number. */
function inThailand(moment: Date): Date | null {
  const shifted = new Date(moment.getTime() + BANGKOK_OFFSET);
  const year = shifted.getUTCFullYear();
  return year >= 0 && year <= 9999 ? shifted : null;
}

/** The day that a moment falls on in Thailand; '' where no calendar has it. */
export function dayInThailand(moment: Date): IsoDate {
  const shifted = inThailand(moment);
  return shifted ? shifted.toISOString().slice(0, 10) : '';
}

/** The time of day in Thailand, `HH:MM`. */
export function timeInThailand(moment: Date): string {
  const shifted = inThailand(moment);
  return shifted ? shifted.toISOString().slice(11, 16) : '';
}

/** The minute that a moment is in, in Thailand, `YYYY-MM-DDTHH:MM`. */
export function minuteInThailand(moment: Date): string {
  return `${dayInThailand(moment)}T${timeInThailand(moment)}`;
}

/** True for a Date of this realm or another one (`instanceof` fails across libraries). */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** "เม. ย.-" as "เมย". */
const monthName = (text: string) => comparable(text).replace(/[./-]/g, '');

/** "เมษา": as it is said. */
const SAID_WITHOUT = /(?:ยน|คม|พันธ์)$/;

/** By the name that is compared. */
let monthNumbers: Map<string, number> | null = null;

/** Made on first use: the script is loaded for every custom function too. */
function monthNumber(text: string): number {
  if (!monthNumbers) {
    monthNumbers = new Map();
    const said = MONTHS.map((name) => name.replace(SAID_WITHOUT, ''));
    for (const names of [ENGLISH_MONTHS, LONG_ENGLISH_MONTHS, SHORT_MONTHS, said, MONTHS])
      for (const [index, name] of names.entries()) monthNumbers.set(monthName(name), index + 1);
  }
  return monthNumbers.get(monthName(text)) || 0;
}

/** True for a text whose first word is the name of a month: a sheet may take it for a date. */
export function startsLikeDate(text: string): boolean {
  return monthNumber(text.trim().split(/\s/)[0] || '') > 0;
}

const YEAR_FIRST = /^(\d{4}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{2}|\d{4})$/;
/** "July 1, 2013" */
const MONTH_FIRST = /^([a-z]+\.?) (\d{1,2}), ?(\d{4})$/i;
/** Programs write days as moments. */
const MIDNIGHT = /[T ](?:00?:00(?::00(?:[.,]0+)?)?Z?|12:00(?::00)? ?AM)$/i;

/**
 * Reads a date as people type it: ISO of either era, `2556/07/01`, `1/7/2556` (day first), `1 ก.ค. 56`, `1-ก.ค.-56`, `๑ กรกฎาคม ๒๕๕๖`,
 * `1 July 2013`, one of these with midnight behind it, or a Date that the sheet made. Null where it is none.
 */
export function readDate(value: unknown): IsoDate | null {
  if (isDate(value)) {
    const shifted = inThailand(value);
    if (!shifted) return null;
    const [year, month, day] = dayInThailand(value).split('-').map(Number) as [number, number, number];
    return isoDate(year, month, day);
  }
  if (typeof value !== 'string') return null;
  const text = normaliseThai(value).replace(MIDNIGHT, '');
  const iso = YEAR_FIRST.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return isoDate(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return inMonth(`${monthFirst[1]} ${monthFirst[3]}`, Number(monthFirst[2]));
  const [, day = '', monthAndYear = ''] = /^(\d{1,2})[ /-]*(\D.*)$/.exec(text) || [];
  return inMonth(monthAndYear, Number(day));
}

/** A day of a month that is written with its name and its year; null where it is none. */
function inMonth(text: string, day: number): IsoDate | null {
  const [, name = '', year = ''] = /^(?:เดือน ?)?(\D+?)(?:(?:พ|ค)\.ศ\. ?)?(\d{4}|\d{2})$/.exec(text) || [];
  const month = name === '' ? 0 : monthNumber(name);
  return month ? isoDate(Number(year), month, day) : null;
}

const MONTH_AND_YEAR = /^(\d{1,2}) ?[/.-] ?(\d{4})$/;
const YEAR_AND_MONTH = /^(\d{4}) ?[/.-] ?(\d{1,2})$/;

/** Reads a month alone, `ก.ค. 56`, `ก.ค.-56`, `กรกฎาคม 2556` or `7/2556`, as its first day; null where it is none. */
export function readMonth(typed: string): IsoDate | null {
  const text = normaliseThai(typed);
  const [, month, year] = MONTH_AND_YEAR.exec(text) || [];
  if (month) return isoDate(Number(year), Number(month), 1);
  const [, yearFirst, monthBehind] = YEAR_AND_MONTH.exec(text) || [];
  if (yearFirst) return isoDate(Number(yearFirst), Number(monthBehind), 1);
  return inMonth(text, 1);
}

/** Reads what names a month and no year, `ก.ค.` or `1 กรกฎาคม`; `day` is null for a month alone. Null where it is none. */
export function readYearless(typed: string): { month: number; day: number | null } | null {
  const [, day, name = ''] = /^(?:(\d{1,2})[ /-]*)?(?:เดือน ?)?(\D+)$/.exec(normaliseThai(typed)) || [];
  const month = monthNumber(name);
  return month ? { month, day: day === undefined ? null : Number(day) } : null;
}

/**
 * Reads a moment in Thailand: a date as above, alone (the day's first minute) or with a time behind it, `2556-07-03T09:00` or `3 ก.ค. 2556 09:00`.
 * Null where it is none.
 */
export function readMoment(text: string): Date | null {
  const parts = /^(.*?)(?:[T ](\d{1,2})[:.](\d{2}))?$/.exec(arabicDigits(text.trim()));
  const [, day = '', hours = '0', minutes = '0'] = parts || [];
  const date = readDate(day);
  if (!date || Number(hours) > 23 || Number(minutes) > 59) return null;
  return new Date(Date.parse(date) + (Number(hours) * 60 + Number(minutes)) * 60_000 - BANGKOK_OFFSET);
}

/** A date for people, in the Buddhist era, or in English when asked (common era beside it is not given: forms are Buddhist). */
export function writeDate(
  date: IsoDate,
  style: DateStyle,
  { digits = 'arabic', language = 'th' }: { digits?: 'arabic' | 'thai'; language?: 'th' | 'en' } = {},
): string {
  const day = Number(date.slice(8, 10));
  const month = Number(date.slice(5, 7)) - 1;
  const names = language === 'en' ? ENGLISH_MONTHS : style === 'short' || style === 'brief' ? SHORT_MONTHS : MONTHS;
  const year = style === 'brief' ? String(buddhistYear(date)).slice(-2) : buddhistYear(date);
  const text = [style === 'month' ? '' : `${day} `, names[month], ' ', year].join('');
  return digits === 'thai' ? thaiDigits(text) : text;
}

/** A minute (`YYYY-MM-DDTHH:MM`) for people: its date, and its time as officials write it, `09.30`; in English `09:30`. */
export function writeMinute(minute: string, language: 'th' | 'en'): { date: string; time: string } {
  const [day = '', time = ''] = minute.split('T');
  return { date: writeDate(day, 'short', { language }), time: language === 'th' ? time.replace(':', '.') : time };
}

const DAY = 24 * 3600 * 1000;

/** Whole days from one to the other; negative where the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

export function daysAfter(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** The Buddhist fiscal year that a day is in: it begins with October of the year before. */
export function fiscalYearOf(day: IsoDate): number {
  return buddhistYear(day) + (Number(day.slice(5, 7)) >= 10 ? 1 : 0);
}

/** The first day of a Buddhist fiscal year. */
export function fiscalYearStart(buddhistFiscalYear: number): IsoDate {
  return `${buddhistFiscalYear - ERA - 1}-10-01`;
}

/** The six rounds of a fiscal year: the 1st of April to September (circular letter of 2556). */
export function roundDates(buddhistFiscalYear: number): IsoDate[] {
  const year = buddhistFiscalYear - ERA;
  return [4, 5, 6, 7, 8, 9].map((month) => `${year}-0${month}-01`);
}
