// The language of the menu and of the pages, as a mark on the spreadsheet: a workbook that is opened reads no tab for it.
import type { Language } from '../../words/text';
import { type Marks, readMark, readOnlyMark, writeMark } from './marks';

const KEY = 'khanton.language';

/** Null in a workbook that has not been marked yet. Five calls. */
export function markedLanguage(): Language | null {
  const marked = readOnlyMark(SpreadsheetApp.getActiveSpreadsheet(), KEY);
  return marked === 'th' || marked === 'en' ? marked : null;
}

/** The settings are the truth: whoever has read them brings the mark up to date. */
export function markLanguage(marks: Marks, language: Language): void {
  if (readMark(marks, KEY) !== language) writeMark(marks, KEY, language);
}
