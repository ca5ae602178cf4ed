// The language of the open workbook, for what is said before anything else of it is read.
import type { Language } from '../../words/text';
import type { Book } from '../../workbook/book/book';
import { openBook } from '../../workbook/book/open-book';
import { readLanguage } from '../../workbook/settings/read-settings';
import { markedLanguageOr } from './marked-language';

/** As the settings say; Thai where nothing can be read. */
export function workbookLanguage(open: () => Book = openBook): Language {
  try {
    return readLanguage(open());
  } catch {
    return 'th';
  }
}

/** For the pages, which must open at once: as the mark says; the settings are read only where there is none. */
export const markedOrWorkbookLanguage = (): Language => markedLanguageOr(workbookLanguage);
