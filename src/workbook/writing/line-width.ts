// How wide a column has to be for a text to stand on one line: a sheet breaks Thai words anywhere.
import { lettersOf } from '../../domain/thai/thai-text';

/** Pixels, of Sarabun bold in the size of a heading. */
const LETTER = 7.9;
const DIGIT = 6.8;
const BLANK_OR_STOP = 3.5;
const EDGES = 10;

function letterWidth(letter: string): number {
  if (/^[ .]/.test(letter)) return BLANK_OR_STOP;
  return /^\d/.test(letter) ? DIGIT : LETTER;
}

/** In pixels. */
export function lineWidth(text: string): number {
  return Math.ceil(lettersOf(text).reduce((width, letter) => width + letterWidth(letter), EDGES));
}
