// The language of the open workbook, for what is said before anything else of it is read.
import type { Language } from '../../words/text';
import type { Book } from '../../workbook/book/book';
import { openBook } from '../../workbook/book/open-book';
import { markedLanguage } from '../../workbook/marks/language-mark';
import { readLanguage } from '../../workbook/settings/read-settings';

/** As the settings say; Thai where nothing can be read. */
export function workbookLanguage(open: () => Book = openBook): Language {
  try {
    return readLanguage(open());
  } catch {
    return 'th';
  }
}

/** For the menu and the pages, which must open at once: as the mark says; the settings are read only where there is none. */
export function markedOrWorkbookLanguage(): Language {
  try {
    return markedLanguage() || workbookLanguage();
  } catch {
    return 'th';
  }
}
