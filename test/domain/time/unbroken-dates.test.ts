// Dates stay on one line, however they are written; all other spaces are as they were.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_STYLES, isoDate, writeDate } from '../../../src/domain/time/calendar';
import { unbroken } from '../../../src/domain/time/unbroken-dates';
import { runs } from '../../support/chance';

describe('a date in a text', () => {
  it.each([
    ['รอบ 1 ก.ค. 2556 ปิดแล้ว', 'รอบ 1_ก.ค._2556 ปิดแล้ว'],
    ['ณ วันที่ ๑ กรกฎาคม ๒๕๕๖', 'ณ วันที่ ๑_กรกฎาคม_๒๕๕๖'],
    ['1 Jul 2556, then 12 August 2556', '1_Jul_2556, then 12_August_2556'],
    ['กรกฎาคม 2556 กับ 1 ก.ค. 56', 'กรกฎาคม_2556 กับ 1_ก.ค._56'],
    ['83 แห่ง 1 ก.ค. และ 25 แห่ง', '83 แห่ง 1 ก.ค. และ 25 แห่ง'],
    ['May I take 25 of them, 3 May?', 'May I take 25 of them, 3 May?'],
  ])('%s', (text, kept) => expect(unbroken(text)).toBe(kept.replaceAll('_', '\u00a0')));

  it('any day, in any style, language and digits: none of its spaces breaks, and nothing else changes', () => {
    const day = fc.tuple(
      fc.integer({ min: 2443, max: 2600 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    const style = fc.constantFrom(...DATE_STYLES);
    const edition = fc.record({
      digits: fc.constantFrom('arabic' as const, 'thai' as const),
      language: fc.constantFrom('th' as const, 'en' as const),
    });
    const property = fc.property(day, style, edition, ([year, month, of], how, given) => {
      const written = writeDate(isoDate(year, month, of) as string, how, given);
      const text = `ก่อน ${written} หลัง`;
      expect(unbroken(text)).toBe(`ก่อน ${written.replaceAll(' ', '\u00a0')} หลัง`);
      expect(unbroken(unbroken(text))).toBe(unbroken(text));
    });
    fc.assert(property, { numRuns: runs(200) });
  });
});
