// Version 4: the covering memo's template speaks of whichever indicator it is printed of. Its lines that still are as set-up wrote them say so by blanks
// from now on, and the list beside them has the blanks that came.
import { MEMO_TEMPLATE } from '../../words/outputs/memo-template';
import { letterTab } from '../tabs/letters';
import { addBlanks, type GivenLine, givenLines, givenMeaning } from './given-letters';
import { filledTab, renewTexts } from './given-texts';
import type { Upgrade } from './upgrade';

const LINES: readonly GivenLine[] = [
  [4, 'a7616b71', '1bf88384'],
  [7, 'b26d674d', '6bad848c'],
  [8, 'd7fd202d', 'a138e242'],
  [9, 'a2a1ee01', '7087de68'],
  [10, '92d29367', '4ae875fe'],
];

export const upgrade4: Upgrade = {
  to: 4,
  run(book, language) {
    const tab = letterTab('memo');
    const named = filledTab(book, tab);
    if (!named) return;
    renewTexts(named, tab, [
      ...givenLines(MEMO_TEMPLATE, LINES),
      givenMeaning('passed', { th: '6c902efe', en: '74e77bd0' }),
      givenMeaning('passedShare', { th: '1fabe3e8', en: 'd54f169f' }),
    ]);
    addBlanks(book, tab, language);
  },
};
