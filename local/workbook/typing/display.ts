// What a person sees in a cell: its value by its number format.

import { format as formatValue, isDateFormat as isDatePattern } from 'numfmt';
import type { Cell } from '../workbook.ts';

/** What Google's getNumberFormat gives for a cell without a format of its own (gas-fakes, test/testsheets.js). */
export const automaticFormat = '0.###############';

// The locale of every workbook here (th_TH); Google's calendar has no 29 February 1900.
const options = { locale: 'th-TH', leap1900: false };

/** A format that cannot be read shows the bare value. */
export function displayText(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const pattern = cell?.numberFormat;
  if (!pattern || isAutomatic(pattern)) return typeof value === 'number' ? plainNumber(value) : value;
  try {
    return formatValue(pattern, value, options);
  } catch {
    return typeof value === 'number' ? plainNumber(value) : value;
  }
}

export function isDateFormat(pattern: string | undefined): boolean {
  return pattern !== undefined && isDatePattern(pattern);
}

function isAutomatic(pattern: string): boolean {
  return pattern === automaticFormat || pattern.toLowerCase() === 'general';
}

/**
 * Without a format: whole numbers in full up to 15 digits, others to ten digits (=1/3 is 0.3333333333), tiny and huge ones
 * as 1E-07 and 1E+15. Where exactly Google changes over is unconfirmed.
 */
function plainNumber(value: number): string {
  const wholeDigits = Math.floor(Math.log10(Math.abs(value) || 1)) + 1;
  const text = wholeDigits > 15 ? value.toExponential() : String(Number(value.toPrecision(Math.max(10, wholeDigits))));
  return text.replace(/e([+-])(\d+)$/, (_, sign: string, power: string) => `E${sign}${power.padStart(2, '0')}`);
}
