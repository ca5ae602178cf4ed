// Values of cells as an xlsx file holds them.

import { isDateFormat } from '../../workbook/typing/display.ts';
import type { Value } from '../../workbook/workbook.ts';
import { clipped, unescapeResult } from './text.ts';

/** The errors that Excel knows; for another one a file says `#VALUE!`. */
const fileErrors = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
/** By how much the days differ in a file that counts from 1904. */
const days1904 = 1462;
const DAY = 86_400_000;
/** The days of 1970-01-01. */
const UNIX_EPOCH = 25_569;

/** What a reader of the file sees of a value. */
export function seenValue(value: Value): Value {
  if (value === '') return null;
  if (typeof value === 'string') return clipped(value);
  if (value !== null && typeof value === 'object') return { error: fileErrorOf(value.error) };
  return Object.is(value, -0) ? 0 : value;
}

/** An error that a file may hold; `#VALUE!` for those of Google's own. */
export function fileErrorOf(error: string): string {
  return fileErrors.includes(error) ? error : '#VALUE!';
}

/** A cell's value, or a formula's cached result. */
export function valueFromFile(raw: unknown, isResult: boolean): Value {
  if (raw === undefined || raw === null || raw === '') return null;
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null;
  if (typeof raw === 'boolean') return raw;
  if (typeof raw === 'string') return isResult ? unescapeResult(raw) : raw;
  const { error, richText } = raw as { error?: string; richText?: { text?: string }[] };
  if (error !== undefined) return { error };
  return richText?.map(({ text }) => text ?? '').join('') || null;
}

/** The days of a date such as 2013-07-04T00:00:00; undefined for what is none. */
export function serialOfDate(text: string): number | undefined {
  const [, date, time = '00:00:00'] = /^(\d{4}-\d\d-\d\d)(?:T([\d:.]+))?Z?$/.exec(text.trim()) ?? [];
  const milliseconds = Date.parse(`${date}T${time}Z`);
  return Number.isFinite(milliseconds) ? milliseconds / DAY + UNIX_EPOCH : undefined;
}

/** A date of a file that counts days from 1904; other values as they are. */
export function since1900(value: Value, format: string | undefined): Value {
  return typeof value === 'number' && isDateFormat(format) ? value + days1904 : value;
}
