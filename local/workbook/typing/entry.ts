// What typing something into a cell makes of it: formula, number, truth value, date or text.

import { parseBool, parseNumber } from 'numfmt';
import { cellAt, changeCell } from '../cells.ts';
import type { Cell, Sheet } from '../workbook.ts';
import { isDateFormat } from './display.ts';
import { parseEntryDate } from './entry-date.ts';

export type Entry = Pick<Cell, 'value' | 'formula' | 'numberFormat'>;

const locale = { locale: 'th-TH' };

/**
 * `numberFormat` is what the cell has afterwards: its own, or the one that the input brings along when it had none.
 * Apps Script's setValues parses just as typing does (platform.md section 9). `now` settles the year of '1/2'.
 */
export function parseEntry(
  input: string | number | boolean | null,
  before: Cell | undefined,
  now: number = Date.now(),
): Entry {
  const format = before?.numberFormat;
  if (typeof input !== 'string') return entry(input, format);
  if (input === '') return entry(null, format);
  // Google Sheets hides the apostrophe: it is part of neither the value nor what is shown.
  if (input.startsWith("'")) return entry(input.slice(1), format);
  if (format === '@') return entry(input, format);
  if (input.startsWith('=') && input.length > 1) return { ...entry(null, format), formula: input };
  const text = input.trim();
  const parsed = parseBool(text, locale) ?? parseNumeral(text) ?? parseEntryDate(text, now);
  if (!parsed) return entry(input, format);
  return entry(parsed.v as number | boolean, keepsOwn(format) ? format : parsed.z);
}

/** Writes an entry into its cell, in place of the value or formula that was there. */
export function enter(sheet: Sheet, row: number, column: number, { value, formula, numberFormat }: Entry): void {
  changeCell(sheet, row, column, { value, formula, numberFormat, spilled: undefined });
}

/** Parses an input for a cell and writes it there. */
export function enterInput(
  sheet: Sheet,
  row: number,
  column: number,
  input: string | number | boolean | null,
  now?: number,
): void {
  enter(sheet, row, column, parseEntry(input, cellAt(sheet, row, column), now));
}

function entry(value: Cell['value'], numberFormat: string | undefined): Entry {
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

/** A date typed into a cell with a number format of its own is shown by that format; unconfirmed. */
function keepsOwn(format: string | undefined): boolean {
  return format !== undefined && format.toLowerCase() !== 'general';
}

/** numfmt would also take '- 3' and '1,2,3' for numbers; Google's groups are of three digits. */
function parseNumeral(text: string): { v: unknown; z?: string } | null {
  if (!/^[-+(฿$]*(\d{1,3}(,\d{3})+|\d*)(\.\d*)?(e[-+]?\d+)?\s?%?\)?$/i.test(text)) return null;
  const parsed = parseNumber(text, locale);
  if (!parsed) return null;
  // numfmt makes 0.7000000000000001 of 70%.
  const v = text.includes('%') ? Number(Number(parsed.v).toPrecision(15)) : parsed.v;
  // '1,234' shows its comma; a plain number brings no format.
  return parsed.z === undefined || isDateFormat(parsed.z) ? { v } : { v, z: parsed.z };
}
