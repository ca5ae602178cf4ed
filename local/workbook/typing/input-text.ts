// What a person would have to type to get what a cell holds: what its editor shows, and what a copy of it carries.

import { format } from 'numfmt';
import type { Cell } from '../workbook.ts';
import { displayText, isDateFormat } from './display.ts';
import { parseEntry } from './entry.ts';

/** Nothing of a number is lost; huge and tiny ones are written out. */
function inFull(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

/** Days first, as the clock shows them. */
function datesOf(value: number): string[] {
  try {
    return ['yyyy-mm-dd', 'yyyy-mm-dd hh:mm:ss'].map((pattern) => format(pattern, value, { leap1900: false }));
  } catch {
    return [];
  }
}

/** As it is shown, wherever typing that gives the same again; a formula as it was written. */
export function inputText(cell: Cell | undefined): string {
  if (cell?.formula !== undefined) return cell.formula;
  const shown = displayText(cell);
  const value = cell?.value ?? null;
  const isSame = (text: string) => {
    const entry = parseEntry(text, cell);
    return entry.formula === undefined && entry.value === value && entry.numberFormat === cell?.numberFormat;
  };
  if (typeof value === 'string') return isSame(value) ? value : `'${value}`;
  if (typeof value !== 'number' || isSame(shown)) return shown;
  const dates = isDateFormat(cell?.numberFormat) ? datesOf(value) : [];
  return dates.find(isSame) ?? inFull(value);
}
