// How much room a text takes in a picture, where nothing can be measured before it is drawn: a careful guess.

/** Thai marks that stand above or below the letter before them take no room of their own. */
const MARKED_LETTER = /[\s\S][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b-\u200d]*/g;
/** Of the size of the letters; Sarabun's digits take 0.56 of it, its widest Thai letters 0.75. */
const LETTER = 0.6;

const lettersOf = (text: string) => text.match(MARKED_LETTER) || [];

/** Pixels. */
export function textWidth(text: string, size: number): number {
  return lettersOf(text).length * size * LETTER;
}

/** The text, or as much of it as fits with `…` after it. */
export function fitted(text: string, width: number, size: number): string {
  const letters = lettersOf(text);
  const room = Math.floor(width / (size * LETTER));
  return letters.length <= room ? text : `${letters.slice(0, Math.max(1, room - 1)).join('')}…`;
}
