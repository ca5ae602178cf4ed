// How wide a column has to be for a text to stand on one line: a sheet breaks Thai words anywhere.

/** Vowels and tone marks above and below a letter take no room of their own. */
const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

/** Pixels, of Sarabun bold in the size of a heading. */
const LETTER = 7.9;
const DIGIT = 6.8;
const BLANK_OR_STOP = 3.5;
const EDGES = 10;

function letterWidth(letter: string): number {
  if (/[ .]/.test(letter)) return BLANK_OR_STOP;
  return /\d/.test(letter) ? DIGIT : LETTER;
}

/** In pixels. */
export function lineWidth(text: string): number {
  const letters = text.replace(MARKS, '').split('');
  return Math.ceil(letters.reduce((width, letter) => width + letterWidth(letter), EDGES));
}
