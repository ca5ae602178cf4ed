// The language of the open workbook, for what is said before any command runs.
import type { Language } from '../words/text';
import { openBook } from '../workbook/book';
import { readLanguage } from '../workbook/read-settings';

/** Thai where nothing can be read. */
export function workbookLanguage(): Language {
  try {
    return readLanguage(openBook());
  } catch {
    return 'th';
  }
}
