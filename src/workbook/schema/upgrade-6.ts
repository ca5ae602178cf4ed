// Version 6: letters, the lists of their blanks and the add-on's own lines on the tab of indicators say what set-up writes now, wherever they still are
// exactly as an earlier set-up wrote them.
import type { LetterId } from '../../documents/letters/letter';
import { LETTERS } from '../../documents/letters/letters';
import { formerTexts } from '../../indicators/presets';
import type { Language } from '../../words/text';
import type { Book } from '../book/book';
import { INDICATOR_COLUMNS, indicatorsTab, STEP_COLUMNS } from '../tabs/indicators';
import { letterTab } from '../tabs/letters';
import { addBlanks, type GivenLine, givenBlank, givenLines, givenMeaning } from './given-letters';
import { filledTab, type Given, renewTexts } from './given-texts';
import type { Upgrade } from './upgrade';

const LINES: Readonly<Record<LetterId, readonly GivenLine[]>> = {
  memo: [
    [1, 'f1273a92', 'a4fe4f9c'],
    [4, '391a4e60', 'f41605f8'],
    [6, '1541c4e8', '1b7ca8cf'],
    [8, '159ea747', '456808ad'],
    [8, '45d8b7c7', '456808ad'],
    [9, '5460db55', '7087de68'],
    [9, 'c982e483'],
    [10, '200f3ae8'],
    [11, '055fb3fe', 'bc7e79a0'],
  ],
  'letter-department': [
    [9, '34b73906', '4b64bb52'],
    [10, '369e77f4', '456808ad'],
    [10, 'af52d483', '456808ad'],
  ],
  'letter-districts': [
    [6, '787d3c16', '1912bd14'],
    [8, '5e47c544', 'e4e32fee'],
    [10, '99bf225e', 'f5146555'],
  ],
};

/** Read when it is asked for: the words are not at hand before. */
const blanks = (): Given[] => [
  givenBlank('fell', { th: '648f099d' }),
  givenMeaning('enclosures', { th: 'e454c463', en: 'f6ebf617' }),
  givenMeaning('previous', { th: '128a78ec', en: '340600ab' }),
  givenMeaning('today', { th: '8dafa57f' }),
];

function renewLetters(book: Book, language: Language): void {
  for (const { id, template } of LETTERS) {
    const tab = letterTab(id);
    const named = filledTab(book, tab);
    if (!named) continue;
    renewTexts(named, tab, [...givenLines(template(), LINES[id]), ...blanks()]);
    addBlanks(book, tab, language);
  }
}

function renewIndicators(book: Book): void {
  const named = filledTab(book, indicatorsTab);
  if (!named) return;
  const columns = { name: INDICATOR_COLUMNS.name, meaning: STEP_COLUMNS.meaning };
  const given = formerTexts().map(({ field, ...text }) => ({ column: columns[field], ...text }));
  renewTexts(named, indicatorsTab, given);
}

export const upgrade6: Upgrade = {
  to: 6,
  run(book, language) {
    renewLetters(book, language);
    renewIndicators(book);
  },
};
