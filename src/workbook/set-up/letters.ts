// The letters' template tabs, made once: from then on their lines are the office's, also those that it deletes.
import type { Letter } from '../../documents/letters/letter';
import { BLANK_WORDS, MEMO_PARTS } from '../../words/outputs/memo';
import { type Language, say } from '../../words/text';
import type { Book } from '../book/book';
import { ensureTab } from '../ensure/ensure-tab';
import { protectTab } from '../ensure/protect';
import type { RowValues } from '../ensure/tab-content';
import type { Settings } from '../settings/settings';
import { letterTab } from '../tabs/letters';

/** The list of the blanks. A text's own blanks are in braces too: they are kept for the printing. */
export function blankRows(language: Language): RowValues[] {
  return Object.values(BLANK_WORDS).map(({ name, meaning }) => ({
    blank: `{${name[language]}}`,
    meaning: say(meaning, language),
  }));
}

/** The template beside the list of blanks. */
function rowsOf({ id, template }: Letter, language: Language): RowValues[] {
  const column = letterTab(id).columns[0]?.id as string;
  const lines = template().map(({ part, text }) => ({
    [column]: say(MEMO_PARTS[part], language),
    memoText: text[language],
  }));
  const blanks = blankRows(language);
  const rows = Math.max(lines.length, blanks.length);
  return Array.from({ length: rows }, (_, row) => ({ ...lines[row], ...blanks[row] }));
}

/** A template that is there stays as the province has it. */
export function ensureLetter(book: Book, letter: Letter, settings: Settings): void {
  const { language } = settings;
  const content = {
    tab: letterTab(letter.id),
    rows: rowsOf(letter, language),
    title: {},
    language,
    keyOf: () => null,
  };
  const { named, isNew } = ensureTab(book, content);
  protectTab(book, named, settings, isNew);
}
