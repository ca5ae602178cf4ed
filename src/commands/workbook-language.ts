// The language of the open workbook, for what is said before anything else of it is read.
import type { Language } from '../words/text';
import { type Book, openBook } from '../workbook/book';
import { readLanguage } from '../workbook/read-settings';

/** Thai where nothing can be read. */
export function workbookLanguage(open: () => Book = openBook): Language {
  try {
    return readLanguage(open());
  } catch {
    return 'th';
  }
}
