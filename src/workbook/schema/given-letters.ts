// What earlier set-ups wrote on the tabs of letters: their lines, and the lists of blanks beside them.
import { blankNamed } from '../../documents/memo/blank-named';
import { comparable } from '../../domain/thai/thai-text';
import { BLANK_WORDS, type BlankId, type MemoPart } from '../../words/outputs/memo';
import type { Language, Text } from '../../words/text';
import type { Book } from '../book/book';
import { ensureTab } from '../ensure/ensure-tab';
import { blankRows } from '../set-up/letters';
import type { Tab } from '../tabs/tab';
import type { Given } from './given-texts';

/** `index`: of the line of the template that stands in its place now; codes of what stood there. */
export type GivenLine = readonly [index: number, th: string, en?: string];

export function givenLines(template: readonly { part: MemoPart; text: Text }[], lines: readonly GivenLine[]): Given[] {
  return lines.map(([index, th, en]) => ({
    column: 'memoText',
    before: { th, ...(en !== undefined && { en }) },
    now: (template[index] as { text: Text }).text,
  }));
}

export function givenMeaning(id: BlankId, before: Partial<Text>): Given {
  return { column: 'meaning', before, now: BLANK_WORDS[id].meaning };
}

const braced = ({ th, en }: Text): Text => ({ th: `{${th}}`, en: `{${en}}` });

export function givenBlank(id: BlankId, before: Partial<Text>): Given {
  return { column: 'blank', before, now: braced(BLANK_WORDS[id].name) };
}

/** With or without its braces. */
const keyOfBlank = (typed: string): string => blankNamed(typed.replace(/[{}]/g, '')) ?? comparable(typed);

/** To a list that is there, the blanks that it does not name. */
export function addBlanks(book: Book, tab: Tab, language: Language): void {
  ensureTab(book, {
    tab,
    rows: blankRows(language),
    title: {},
    language,
    keyOf: (text) => (text('blank') === '' ? null : keyOfBlank(text('blank'))),
  });
}
