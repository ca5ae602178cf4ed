// The covering memo's template tab, made once: from then on its lines are the office's, also those that it deletes.
import { BLANK_WORDS, MEMO_PARTS } from '../../words/outputs/memo';
import { MEMO_TEMPLATE } from '../../words/outputs/memo-template';
import { type Language, say } from '../../words/text';
import type { Book } from '../book/book';
import { ensureTab } from '../ensure/ensure-tab';
import { protectTab } from '../ensure/protect';
import type { RowValues } from '../ensure/tab-content';
import type { Settings } from '../settings/settings';
import { memoTab } from '../tabs/memo';

/** The list of the blanks. A text's own blanks are in braces too: they are kept for the printing. */
export function blankRows(language: Language): RowValues[] {
  return Object.values(BLANK_WORDS).map(({ name, meaning }) => ({
    blank: `{${name[language]}}`,
    meaning: say(meaning, language),
  }));
}

/** The template beside the list of blanks. */
function rowsOf(language: Language): RowValues[] {
  const lines = MEMO_TEMPLATE.map(({ part, text }) => ({
    memoPart: say(MEMO_PARTS[part], language),
    memoText: text[language],
  }));
  const blanks = blankRows(language);
  const rows = Math.max(lines.length, blanks.length);
  return Array.from({ length: rows }, (_, row) => ({ ...lines[row], ...blanks[row] }));
}

/** A template that is there stays as the province has it. */
export function ensureMemo(book: Book, settings: Settings): void {
  const { language } = settings;
  const content = { tab: memoTab, rows: rowsOf(language), title: {}, language, keyOf: () => null };
  const { named, isNew } = ensureTab(book, content);
  protectTab(book, named, settings, isNew);
}
