// Thai text as people type it: names that look the same are the same, and names that do not are not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabicDigits, comparable, normaliseThai, thaiDigits } from '../../../src/domain/thai/thai-text';
import { normaliseThai as slowly } from '../../reference/thai-text';
import { runs } from '../../support/chance';

const SARA_AM = '\u0E33';
const NIKHAHIT = '\u0E4D';
const SARA_AA = '\u0E32';
const MAI_EK = '\u0E48';
const MAI_THO = '\u0E49';
const SARA_II = '\u0E35';
const SARA_UU = '\u0E39';
const SARA_E = '\u0E40';
const SARA_U = '\u0E38';
const PHINTHU = '\u0E3A';
const ZERO_WIDTH_SPACE = '\u200B';

const SAME: [name: string, one: string, other: string][] = [
  ['sara am in one and in two characters', `ต${SARA_AM}บล`, `ต${NIKHAHIT}${SARA_AA}บล`],
  ['tone before sara am, and between its halves', `น${MAI_THO}${SARA_AM}`, `น${NIKHAHIT}${MAI_THO}${SARA_AA}`],
  ['tone before both halves of sara am', `น${MAI_THO}${SARA_AM}`, `น${MAI_THO}${NIKHAHIT}${SARA_AA}`],
  ['tone after sara am', `น${MAI_THO}${SARA_AM}`, `น${SARA_AM}${MAI_THO}`],
  ['tone before and after a vowel above', `ท${SARA_II}${MAI_EK}`, `ท${MAI_EK}${SARA_II}`],
  ['tone before and after a vowel below', `อย${SARA_UU}${MAI_EK}`, `อย${MAI_EK}${SARA_UU}`],
  ['แ as two เ', 'แม่คำมี', `${SARA_E}${SARA_E}ม่คำมี`],
  ['a zero-width space inside', 'บ้านปิน', `บ้าน${ZERO_WIDTH_SPACE}ปิน`],
  ['a zero-width space inside two เ', 'แพร่', `${SARA_E}${ZERO_WIDTH_SPACE}${SARA_E}พร่`],
  ['a byte order mark in front', 'ลอง', '\uFEFFลอง'],
  ['a soft hyphen', 'ร้องกวาง', 'ร้อง\u00ADกวาง'],
  ['a space after อบต.', 'อบต.แม่คำมี', 'อบต. แม่คำมี'],
  ['a no-break space after อบต.', 'อบต.แม่คำมี', 'อบต.\u00A0แม่คำมี'],
  ['spaces around', 'อบต.แม่คำมี', '  อบต.แม่คำมี\t'],
  ['Thai digits', 'หมู่ ๑๒', 'หมู่ 12'],
  ['a tone typed before and after a vowel above', `ท${SARA_II}${MAI_EK}`, `ท${MAI_EK}${SARA_II}${MAI_EK}`],
  ['a tone typed before and after sara am', `น${MAI_THO}${SARA_AM}`, `น${MAI_THO}${SARA_AM}${MAI_THO}`],
  [
    'a zero-width space between doubled tones',
    `ก${SARA_UU}${MAI_THO}`,
    `ก${MAI_THO}${ZERO_WIDTH_SPACE}${SARA_UU}${MAI_THO}`,
  ],
  ['phinthu before and after a vowel below', `ก${PHINTHU}${SARA_U}`, `ก${SARA_U}${PHINTHU}`],
  ['an accent cut off by a zero-width space', 'Café', `Cafe${ZERO_WIDTH_SPACE}\u0301`],
  ['a tone typed twice', `แม${MAI_EK}`, `แม${MAI_EK}${MAI_EK}`],
];

describe('the same name', () => {
  it.each(SAME)('%s', (_, one, other) => {
    expect(one).not.toBe(other);
    expect(comparable(one)).toBe(comparable(other));
  });

  it.each([
    ['a tone more', 'ป่าแดง', 'ปาแดง'],
    ['another tone', 'บ้านปิน', 'บ่านปิน'],
    ['เ and แ', 'เม่', 'แม่'],
    ['า and ำ', 'นา', 'นำ'],
    ['short and long vowel', 'ปิน', 'ปีน'],
    ['the prefix', 'อบต.แม่คำมี', 'ทต.แม่คำมี'],
  ])('is not one with %s', (_, one, other) => {
    expect(comparable(one)).not.toBe(comparable(other));
  });
});

describe('normaliseThai', () => {
  it('leaves well-typed text alone', () => {
    for (const text of ['องค์การบริหารส่วนตำบลน้ำเลา', 'ทต.ทุ่งโฮ้ง', 'อบต.สบสาย', 'ทีป์ 12'])
      expect(normaliseThai(text)).toBe(text);
  });

  /** What clerks' keyboards and copied forms produce, in any order. */
  const typed = fc
    .array(
      fc.constantFrom(
        ...`กนมอะาำเแโ${SARA_II}${SARA_U}${SARA_UU}${PHINTHU}็์ั${NIKHAHIT}${MAI_EK}${MAI_THO}${ZERO_WIDTH_SPACE} .1๑`,
      ),
      {
        maxLength: 14,
      },
    )
    .map((letters) => letters.join(''));

  it('changes nothing the second time', () => {
    const property = fc.property(typed, (text) => {
      const once = normaliseThai(text);
      expect(normaliseThai(once)).toBe(once);
    });
    fc.assert(property, { numRuns: runs(3000) });
  });

  it('copes with whatever is pasted, and changes nothing the second time', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
      const once = normaliseThai(text);
      expect(normaliseThai(once)).toBe(once);
    });
    fc.assert(property, { numRuns: runs(3000) });
  });

  it('does not care where a zero-width space stands', () => {
    const property = fc.property(typed, fc.nat(14), (text, at) => {
      expect(normaliseThai(text.slice(0, at) + ZERO_WIDTH_SPACE + text.slice(at))).toBe(normaliseThai(text));
    });
    fc.assert(property, { numRuns: runs(3000) });
  });
});

describe('normaliseThai in one walk', () => {
  const equalsReference = (texts: fc.Arbitrary<string>, numRuns: number) =>
    fc.assert(
      fc.property(texts, (text) => {
        expect(normaliseThai(text)).toBe(slowly(text));
      }),
      { numRuns: runs(numRuns) },
    );

  it('gives what the reference gives, of letters among marks in any order', () => {
    const marks = Array.from({ length: 0x0e4f - 0x0e30 }, (_, index) => String.fromCharCode(0x0e30 + index));
    const few = fc.constantFrom(...`กเา${SARA_AM}${NIKHAHIT}${MAI_EK}${SARA_U}`);
    const letters = fc.oneof(fc.constantFrom('ก', 'a', ' ', '๑', ZERO_WIDTH_SPACE, ...marks), few, few);
    equalsReference(
      fc.array(letters, { maxLength: 24 }).map((all) => all.join('')),
      6000,
    );
  });

  it('gives what the reference gives, of marks of other scripts among Thai ones', () => {
    const few = fc.constantFrom(
      ...`กe${SARA_AM}${NIKHAHIT}${SARA_AA}${MAI_EK}${SARA_U}${PHINTHU}\u0301\u0316\u0334\u0eb8`,
    );
    equalsReference(
      fc.array(few, { maxLength: 16 }).map((all) => all.join('')),
      3000,
    );
  });

  /** Of the length of the longest cell, and a tenth of it. */
  const [LONG, SHORT] = [50_000, 5_000];
  const worst: [string, string][] = [
    ['sara ams with tones', SARA_AM + MAI_THO],
    ['tones before sara ams', MAI_THO + SARA_AM],
    ['nikhahit and sara aa with a tone between', NIKHAHIT + MAI_EK + SARA_AA],
    ['nikhahit and sara aa, a tone behind', NIKHAHIT + SARA_AA + MAI_EK],
    ['two เ', SARA_E + SARA_E],
    ['every mark, piled up', `${MAI_EK}${SARA_UU}${NIKHAHIT}${PHINTHU}${MAI_THO}${SARA_II}`],
    ['nikhahits that never end', NIKHAHIT],
    ['marks of another script', `\u0316${NIKHAHIT}${SARA_U}`],
  ];

  /** Milliseconds: the slow way took 20 seconds for the first of these with 1,600 sara ams, and would take hours. */
  const GENEROUS = 10_000;

  it.each(worst)('takes no longer than a cell may: %s', (_, unit) => {
    const piled = (length: number) => `ก${unit.repeat(Math.ceil(length / unit.length))}`.slice(0, length);
    const start = performance.now();
    const long = normaliseThai(piled(LONG));
    expect(performance.now() - start).toBeLessThan(GENEROUS);
    // What is not piled up grows with the text, what is becomes one.
    expect(long.length).toBeGreaterThanOrEqual(normaliseThai(piled(SHORT)).length);
    expect(long.startsWith('ก')).toBe(true);
  });

  it('remembers no text wrongly, however many there are', () => {
    for (let number = 0; number < 45_000; number += 1) {
      const text = `ท${MAI_EK}${SARA_II} ${number}`;
      if (normaliseThai(text) !== `ท${SARA_II}${MAI_EK} ${number}`) throw new Error(text);
    }
    expect(comparable(` ท${MAI_EK}${SARA_II} 7`)).toBe(`ท${SARA_II}${MAI_EK}7`);
  });
});

describe('digits', () => {
  it('are read in either script, and full width', () => {
    expect(arabicDigits('๐๑๒๓๔๕๖๗๘๙ ０５９ 7')).toBe('0123456789 059 7');
  });

  it('are printed as Thai ones, and nothing else changes', () => {
    expect(thaiDigits('1 ก.ค. 2556 (H7)')).toBe('๑ ก.ค. ๒๕๕๖ (H๗)');
  });

  it('come back from either script', () => {
    const property = fc.property(fc.nat(), (number) => {
      expect(arabicDigits(thaiDigits(String(number)))).toBe(String(number));
    });
    fc.assert(property);
  });
});
