// How a cell holds what is reported: days as people write them, what there was before the year in words, all else as it is.
import type { FactKind, FactValue } from '../../domain/measures/fact';
import { readDate, writeDate } from '../../domain/time/calendar';
import { type Language, say } from '../../words/text';
import { SINCE_WORDS } from '../../words/workbook/declared-indicators';

export function factCell(kind: FactKind, value: FactValue, language: Language): string | number | boolean {
  if (value === 'start' || value === 'none') return say(SINCE_WORDS[value], language);
  if ((kind === 'date' || kind === 'since') && readDate(value)) return writeDate(String(value), 'short', { language });
  return value;
}
