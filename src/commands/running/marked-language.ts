// The language that the workbook is marked with: for what must open at once, and reads no tab for it.
import type { Language } from '../../words/text';
import { markedLanguage } from '../../workbook/marks/language-mark';

/** `otherwise`: asked where there is no mark. Thai where neither can be read. */
export function markedLanguageOr(otherwise: () => Language): Language {
  try {
    return markedLanguage() || otherwise();
  } catch {
    return 'th';
  }
}
