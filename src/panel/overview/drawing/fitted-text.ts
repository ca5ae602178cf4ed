// How much room a text takes in a picture, where nothing can be measured before it is drawn: a careful guess.
import { lettersOf } from '../../../domain/thai/thai-text';

/** Of the size of the letters; Sarabun's digits take 0.56 of it, its widest Thai letters 0.75. */
const LETTER = 0.6;
const POINT = 0.3;

/** A vowel that is written before its consonant says nothing without it. */
const LEADING_VOWEL = /[เแโใไ]$/;

const roomOf = (letter: string) => (/^[ .,:|/'()-]/.test(letter) ? POINT : LETTER);

/** Pixels. */
export function textWidth(text: string, size: number): number {
  return size * lettersOf(text).reduce((sum, letter) => sum + roomOf(letter), 0);
}

/** The text, or as much of it as fits with `…` after it. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = lettersOf(text);
  let kept = letters.length - 1;
  while (kept > 1 && textWidth(`${letters.slice(0, kept).join('')}…`, size) > width) kept -= 1;
  return `${letters.slice(0, kept).join('').replace(LEADING_VOWEL, '')}…`;
}
