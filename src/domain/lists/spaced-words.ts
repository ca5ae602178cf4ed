// A line whose cells nothing but spaces part, as a PDF gives it: its words, each with its place.
import { withoutGaps, withoutGlyphs } from '../thai/repaired';

export interface Word {
  text: string;
  /** Where it begins, in characters; and in those that take room of their own. */
  at: number;
  seenAt: number;
  /** More than one space stands before it: a cell ends there for certain. */
  isFar: boolean;
}

const WORD = /([ \u00A0]*)([^ \u00A0]+)/g;
const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

/** In pieces, as it was put back. */
const SARA_AM = /\u0E4D([\u0E48-\u0E4B]*)\u0E32/g;

export function wordsIn(line: string): Word[] {
  const words: Word[] = [];
  const whole = withoutGaps(withoutGlyphs(line)).replace(SARA_AM, '$1\u0E33');
  let [at, seenAt] = [0, 0];
  const each = new RegExp(WORD.source, 'g');
  for (let found = each.exec(whole); found; found = each.exec(whole)) {
    const [, gap = '', text = ''] = found;
    at += gap.length;
    seenAt += gap.length;
    words.push({ text, at, seenAt, isFar: words.length > 0 && gap.length > 1 });
    at += text.length;
    seenAt += text.replace(MARKS, '').length;
  }
  return words;
}

export const joinedWords = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** True where the words from the one to before the other may be one cell. */
export function mayBeOne(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from + 1, to).every(({ isFar }) => !isFar);
}
