// Text for a terminal: what is indented goes on below its beginning, between words; nothing of it is an order to the terminal.
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { terminalLines } from '../../local/cli/terminal-lines.ts';
import { runs } from '../support/chance';

const REASON = 'แก้ไขให้ถูกต้องตามหนังสือสั่งการของกรมส่งเสริมการปกครองท้องถิ่น และได้แจ้งผู้บริหารทราบแล้ว';

describe('an indented line', () => {
  it('that is too long goes on below its beginning, and no Thai word is torn', () => {
    const lines = terminalLines(`    เหตุผล: ${REASON}`, 40).split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect([line.slice(0, 4), stringWidth(line) <= 40]).toEqual(['    ', true]);
    const words = Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(REASON), (each) => each.segment);
    for (const word of words.map((each) => each.trim())) expect(lines.some((line) => line.includes(word))).toBe(true);
  });

  it('is at most 100 wide, however wide the window is', () => {
    for (const line of terminalLines(`  ${REASON.repeat(5)}`, 300).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(100);
  });

  it('loses nothing but the spaces at which it is broken', () => {
    const bare = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), fc.integer({ min: 20, max: 120 }), (text, width) => {
        const typed = text.replace(/\p{Cc}/gu, '');
        expect(bare(terminalLines(`  ${typed}`, width))).toBe(bare(typed));
      }),
      { numRuns: runs(100) },
    );
  });
});

it('any other line stays a line', () => {
  expect(terminalLines(REASON.repeat(3), 40)).toBe(REASON.repeat(3));
});

it('what a terminal would take for an order is left out', () => {
  expect(terminalLines('a\u001b[2Jb\u0007\u009bc\r\nd\te', 80)).toBe('a[2Jbc\nde');
});
