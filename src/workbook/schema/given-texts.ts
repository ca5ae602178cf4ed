// Texts that an earlier set-up wrote, brought to what set-up writes now. One that an office has changed is none of them, and stays word for word.
import { textCode } from '../../domain/roll-ups/fingerprint';
import { comparable } from '../../domain/thai/thai-text';
import { LANGUAGES, type Text } from '../../words/text';
import { type Book, findTab, type NamedSheet } from '../book/book';
import { isEmpty, readTable, rowsOf } from '../reading/table';
import type { Tab } from '../tabs/tab';

/** A text of before by its code in each language, where it was another there, and what stands in its place now. */
export interface Given {
  /** The id of its column. */
  column: string;
  before: Partial<Text>;
  now: Text;
}

/** One read, and a write where a text is as it was given: whether there was none. Its place is found anew each time, for others may sort meanwhile. */
function renewOne(named: NamedSheet, tab: Tab, given: readonly Given[]): boolean {
  for (const row of rowsOf(readTable(named, tab)))
    for (const { column, before, now } of given) {
      const [code, place] = [textCode(row.text(column)), row.place(column)];
      const language = LANGUAGES.filter(
        (each) => before[each] === code && comparable(now[each]) !== comparable(row.text(column)),
      )[0];
      if (!language || !place) continue;
      named.sheet.getRange(place.row, place.column).setValue(now[language]);
      return false;
    }
  return true;
}

/** The tab where something stands on it; where there is none, or a run that was broken off left it empty, set-up makes it as it is now. */
export function filledTab(book: Book, tab: Tab): NamedSheet | null {
  const named = findTab(book, tab.key);
  return named && !isEmpty(readTable(named, tab)) ? named : null;
}

export function renewTexts(named: NamedSheet, tab: Tab, given: readonly Given[]): void {
  for (let isDone = false; !isDone; ) isDone = renewOne(named, tab, given);
}
