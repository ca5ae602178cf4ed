// How Thai is drawn by Univer, which takes a run of it for one letter: by letters with what stands above and below them, and in lines of whole words.

interface BreakPoint {
  position: number;
  type: string;
}

interface Breaker {
  nextBreakPoint(): BreakPoint | null | undefined;
}

const THAI = /[\u0E01-\u0E4E]/;
const letters = new Intl.Segmenter('th', { granularity: 'grapheme' });
const words = new Intl.Segmenter('th', { granularity: 'word' });

/** A text so long is drawn as Univer draws it, in one piece: a page of letters one by one takes seconds. */
const LONGEST = 3000;

/** What the caret goes over in one step. */
export function thaiLetters(text: string): string[] {
  if (text.length > LONGEST) return [text];
  return Array.from(letters.segment(text), ({ segment }) => segment);
}

/** Where a word of Thai begins right behind another one. */
function wordStarts(text: string): number[] {
  const starts = Array.from(words.segment(text), ({ index }) => index);
  return starts.filter((start) => THAI.test(text[start] ?? '') && THAI.test(text[start - 1] ?? ''));
}

/** The breaks of Univer, and those between words of Thai, in the order of the text. */
export function withThaiBreaks(breaker: Breaker, text: string): Breaker {
  const starts = text.length <= LONGEST && THAI.test(text) ? wordStarts(text) : [];
  let next = breaker.nextBreakPoint();
  return {
    nextBreakPoint() {
      const own = starts[0];
      if (next && own !== undefined && own < next.position) {
        starts.shift();
        return { position: own, type: 'Normal' };
      }
      while (next && starts[0] !== undefined && starts[0] <= next.position) starts.shift();
      const found = next;
      if (found) next = breaker.nextBreakPoint();
      return found;
    },
  };
}
