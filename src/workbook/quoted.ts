// What stands in a cell, as a refusal quotes it to people.
import { dayInThailand, isDate, writeDate } from '../domain/calendar';
import { type CellValue, foundText } from '../domain/step';
import { asTyped } from '../domain/typed-number';
import type { Language } from '../words/text';

/** A date as people write it: the sheet has already lost what was typed. */
export function quoted(value: CellValue, language: Language): string {
  const typed = asTyped(value);
  const day = isDate(typed) ? dayInThailand(typed) : '';
  return day === '' ? foundText(value).trim() : writeDate(day, 'short', { language });
}
