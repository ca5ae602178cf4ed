// What stands in a cell, as a refusal quotes it to people.

import { type CellValue, foundText } from '../../domain/measures/step';
import { dayInThailand, isDate, writeDate } from '../../domain/time/calendar';
import { asTyped } from '../../domain/time/typed-number';
import type { Language } from '../../words/text';

/** A date as people write it: the sheet has already lost what was typed. */
export function quoted(value: CellValue, language: Language): string {
  const typed = asTyped(value);
  const day = isDate(typed) ? dayInThailand(typed) : '';
  return day === '' ? foundText(value).trim() : writeDate(day, 'short', { language });
}
