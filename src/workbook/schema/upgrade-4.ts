// Version 4: the covering memo's template speaks of whichever indicator it is printed of. Its lines that still are as set-up wrote them say so by blanks
// from now on, and the list beside them has the blanks that came. What the office wrote stays, word for word.
import { blankNamed } from '../../documents/memo/blank-named';
import { fingerprint } from '../../domain/roll-ups/fingerprint';
import { comparable } from '../../domain/thai/thai-text';
import { BLANK_WORDS, type BlankId } from '../../words/outputs/memo';
import { MEMO_TEMPLATE } from '../../words/outputs/memo-template';
import { LANGUAGES, type Language, type Text } from '../../words/text';
import { type Book, findTab, type NamedSheet } from '../book/book';
import { ensureTab } from '../ensure/ensure-tab';
import { isEmpty, readTable, rowsOf } from '../reading/table';
import { blankRows } from '../set-up/letters';
import { letterTab } from '../tabs/letters';
import type { Upgrade } from './upgrade';

const memoTab = () => letterTab('memo');

/** A text of version 3 by its code in each language, and what stands in its place now. */
interface Given {
  column: 'memoText' | 'meaning';
  before: Text;
  now: Text;
}

const line = (index: number, th: string, en: string): Given => ({
  column: 'memoText',
  before: { th, en },
  now: (MEMO_TEMPLATE[index] as (typeof MEMO_TEMPLATE)[number]).text,
});
const meaning = (id: BlankId, th: string, en: string): Given => ({
  column: 'meaning',
  before: { th, en },
  now: BLANK_WORDS[id].meaning,
});

/** Read when it is asked for: the words are not at hand before. */
const givenBefore = (): Given[] => [
  line(4, 'a7616b71', '1bf88384'),
  line(7, 'b26d674d', '6bad848c'),
  line(8, 'd7fd202d', 'a138e242'),
  line(9, 'a2a1ee01', '7087de68'),
  line(10, '92d29367', '4ae875fe'),
  meaning('passed', '6c902efe', '74e77bd0'),
  meaning('passedShare', '1fabe3e8', 'd54f169f'),
];

/** One read, and a write where a line is as it was given: whether there was one. The line is found anew each time, for others may sort meanwhile. */
function renewOne(named: NamedSheet, given: readonly Given[]): boolean {
  for (const row of rowsOf(readTable(named, memoTab())))
    for (const { column, before, now } of given) {
      const [code, place] = [fingerprint(comparable(row.text(column))), row.place(column)];
      const language = LANGUAGES.filter(
        (each) => before[each] === code && comparable(now[each]) !== comparable(row.text(column)),
      )[0];
      if (!language || !place) continue;
      named.sheet.getRange(place.row, place.column).setValue(now[language]);
      return true;
    }
  return false;
}

/** With or without its braces. */
const keyOfBlank = (typed: string): string => blankNamed(typed.replace(/[{}]/g, '')) ?? comparable(typed);

function addBlanks(book: Book, language: Language): void {
  ensureTab(book, {
    tab: memoTab(),
    rows: blankRows(language),
    title: {},
    language,
    keyOf: (text) => (text('blank') === '' ? null : keyOfBlank(text('blank'))),
  });
}

export const upgrade4: Upgrade = {
  to: 4,
  run(book, language) {
    const named = findTab(book, memoTab().key);
    // Where there is none, or a run that was broken off left it empty, set-up makes it as it is now.
    if (!named || isEmpty(readTable(named, memoTab()))) return;
    const given = givenBefore();
    for (let isDone = false; !isDone; ) isDone = !renewOne(named, given);
    addBlanks(book, language);
  },
};
