// Dates and times as they are typed in Thailand: day first, Thai or English months, years of either era.

import { getLocale, parseTime } from 'numfmt';
import { serialFromDate } from './dates.ts';

/** A serial number and the number format that shows it the way it was typed. */
interface TypedDate {
  v: number;
  z: string;
}

interface Match {
  day: number;
  month: number;
  year: number;
  format: string;
}

const thai = getLocale('th-TH');
const english = getLocale('en-GB');
const shortMonths = [...(thai?.mmm ?? []), ...(english?.mmm ?? [])];
const longMonths = [...(thai?.mmmm ?? []), ...(english?.mmmm ?? [])];

const dayMonthYear = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const yearMonthDay = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/;
const dayNameYear = /^(\d{1,2})([ -])([\p{L}\p{M}.]+)(?:\2(\d{4}|\d{2}))?$/u;
const dateAndTime = /^(\S.*?)?(?:^|\s+|T(?=\d))(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?)?)$/i;

/** Null when the text is no date. Thai digits are not read: '๔' stays text in Google Sheets. */
export function parseEntryDate(text: string, now: number): TypedDate | null {
  const parts = dateAndTime.exec(text);
  const dateText = parts ? (parts[1] ?? '') : text;
  const time = parts ? parseTime((parts[2] ?? '').replaceAll('.m', 'm')) : null;
  if (parts && !time) return null;
  if (dateText === '') return time && { v: Number(time.v), z: time.z ?? 'h:mm' };
  const match = matchDate(dateText, now);
  const serial = match && serialFromDate(match.year, match.month, match.day);
  if (!match || serial === null) return null;
  return time ? { v: serial + Number(time.v), z: `${match.format} ${time.z}` } : { v: serial, z: match.format };
}

function matchDate(text: string, now: number): Match | null {
  return matchNumbers(text, now) ?? matchYearFirst(text) ?? matchMonthName(text, now);
}

function matchNumbers(text: string, now: number): Match | null {
  const parts = dayMonthYear.exec(text);
  if (!parts) return null;
  const [, day = '', mark = '', month = '', year] = parts;
  // '1.5' is a number.
  if (mark === '.' && year === undefined) return null;
  const format = ['d', 'm', ...yearFormat(year)].join(mark);
  return { day: Number(day), month: Number(month), year: commonYear(year, now, false), format };
}

function matchYearFirst(text: string): Match | null {
  const parts = yearMonthDay.exec(text);
  if (!parts) return null;
  const [, year = '', mark = '', month = '', day = ''] = parts;
  return { day: Number(day), month: Number(month), year: commonYear(year, 0, false), format: `yyyy${mark}mm${mark}dd` };
}

function matchMonthName(text: string, now: number): Match | null {
  const parts = dayNameYear.exec(text);
  if (!parts) return null;
  const [, day = '', mark = '', name = '', year] = parts;
  const short = monthIndex(shortMonths, name);
  const index = short < 0 ? monthIndex(longMonths, name) : short;
  if (index < 0) return null;
  const format = ['d', short < 0 ? 'mmmm' : 'mmm', ...yearFormat(year)].join(mark);
  return { day: Number(day), month: (index % 12) + 1, year: commonYear(year, now, index < 12), format };
}

function monthIndex(months: string[], name: string): number {
  const bare = (text: string) => text.toLowerCase().replaceAll('.', '');
  return months.findIndex((month) => bare(month) === bare(name));
}

/**
 * Years from 2400 are Buddhist, and so are two digits after a Thai month ('ก.ค. 56'); other two digits are of 1930 to 2029.
 * What Google Sheets itself does with Buddhist years in a th_TH sheet is unconfirmed: no public account of it was found.
 */
function commonYear(text: string | undefined, now: number, thaiMonth: boolean): number {
  if (text === undefined)
    return Number(new Intl.DateTimeFormat('en', { timeZone: 'Asia/Bangkok', year: 'numeric' }).format(now));
  const year = Number(text);
  if (text.length === 2) return thaiMonth ? year + 2500 - 543 : year + (year < 30 ? 2000 : 1900);
  return year >= 2400 ? year - 543 : year;
}

function yearFormat(year: string | undefined): string[] {
  return year === undefined ? [] : ['yyyy'];
}
