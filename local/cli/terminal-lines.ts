// A text for a terminal: a line that begins with spaces and is too long goes on below its own beginning, between words, Thai ones too.
import stringWidth from 'string-width';

/** Wider lines are hard to read, however wide the window is. */
const WIDEST = 100;

const words = new Intl.Segmenter('th', { granularity: 'word' });
const letters = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** What was typed may hold signs that a terminal takes for orders. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant.
const ORDERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** Of one word: as it is, or letter by letter where it is longer than a line. */
function pieces(word: string, width: number): string[] {
  return stringWidth(word) <= width ? [word] : Array.from(letters.segment(word), ({ segment }) => segment);
}

function wrapped(line: string, width: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  if (indent === '' || stringWidth(line) <= width) return [line];
  const lines = [indent];
  for (const { segment } of words.segment(line.slice(indent.length)))
    for (const piece of pieces(segment, width - indent.length)) {
      const last = lines[lines.length - 1] as string;
      if (stringWidth(last + piece.trimEnd()) <= width) lines[lines.length - 1] = last + piece;
      else lines.push(indent + piece.trimStart());
    }
  return lines.map((each) => each.trimEnd());
}

/** `width`: of the terminal, in characters; undefined where there is none. */
export function terminalLines(text: string, width: number | undefined): string {
  const fits = Math.min(width ?? WIDEST, WIDEST);
  return text
    .replace(ORDERS, '')
    .split('\n')
    .flatMap((line) => wrapped(line, fits))
    .join('\n');
}
