// Thai as the grid draws it: by letters, and in lines of whole words.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { thaiLetters, withThaiBreaks } from '../../../local/page/grid/thai-lines.ts';

/** Breaks behind spaces, and at the end. */
function breakerOf(text: string) {
  const ends = Array.from(text.matchAll(/ +|$/g), ({ index, 0: found }) => index + found.length);
  return { nextBreakPoint: () => (ends.length > 0 ? { position: ends.shift() as number, type: 'Normal' } : null) };
}

function partsOf(text: string): string[] {
  const breaker = withThaiBreaks(breakerOf(text), text);
  const parts: string[] = [];
  let last = 0;
  for (let next = breaker.nextBreakPoint(); next; next = breaker.nextBreakPoint()) {
    parts.push(text.slice(last, next.position));
    last = next.position;
  }
  return parts;
}

it('goes over a letter with what stands above and below it', () => {
  expect(thaiLetters('น้ำใจ')).toEqual(['น้ำ', 'ใ', 'จ']);
  expect(thaiLetters('ขั้น')).toEqual(['ขั้', 'น']);
});

it('a line may end between words of Thai, and where it could before', () => {
  expect(partsOf('รายงานในรอบก่อน 4 ขั้น')).toEqual(['รายงาน', 'ใน', 'รอบ', 'ก่อน ', '4 ', 'ขั้น']);
  expect(partsOf('step 4 of 5')).toEqual(['step ', '4 ', 'of ', '5']);
});

it('a text of pages is left in one piece', () => {
  const long = 'น้ำ'.repeat(20_000);
  expect(thaiLetters(long)).toEqual([long]);
  expect(partsOf(long)).toEqual([long]);
});

it('nothing of a text is left out or said twice', () => {
  const letter = fc.constantFrom(...'กขั้นที่ำใ 4a.');
  const property = fc.property(fc.string({ unit: letter, minLength: 1 }), (text) => {
    expect(partsOf(text).join('')).toBe(text);
    expect(thaiLetters(text).join('')).toBe(text);
  });
  fc.assert(property);
});
