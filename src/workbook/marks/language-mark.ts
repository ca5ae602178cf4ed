// The language of the menu and of the pages, as a mark on the spreadsheet: a workbook that is opened reads no tab for it.
import type { Language } from '../../words/text';
import { readMark, writeMark } from './marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEY = 'khanton.language';

/** Null in a workbook that has not been marked yet. Five calls. */
export function markedLanguage(spreadsheet: Spreadsheet = SpreadsheetApp.getActiveSpreadsheet()): Language | null {
  const marked = readMark(spreadsheet, KEY);
  return marked === 'th' || marked === 'en' ? marked : null;
}

/** The settings are the truth: whoever has read them brings the mark up to date. */
export function markLanguage(spreadsheet: Spreadsheet, language: Language): void {
  if (markedLanguage(spreadsheet) !== language) writeMark(spreadsheet, KEY, language);
}
