// What stands in a cell, as a refusal quotes it to people.
import { dayInThailand, isDate, writeDate } from '../domain/calendar';
import { type CellValue, foundText } from '../domain/step';
import { typedNumber } from '../domain/typed-number';
import type { Language } from '../words/text';

/** A date as people write it: the sheet has already lost what was typed. */
export function quoted(value: CellValue, language: Language): string {
  const day = isDate(value) && typedNumber(value) === null ? dayInThailand(value) : '';
  return day === '' ? foundText(value).trim() : writeDate(day, 'short', { language });
}
