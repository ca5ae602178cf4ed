// How a district is named: as people ask for it, and as a sentence says it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { districtName, isTown, namedDistrict } from '../../../src/domain/province/district-name';
import { runs } from '../../support/chance';

describe('in a Thai sentence', () => {
  it.each([
    ['ลอง', 'อำเภอลอง'],
    ['อ.ลอง', 'อำเภอลอง'],
    ['อ. ลอง', 'อำเภอลอง'],
    ['อำเภอลอง', 'อำเภอลอง'],
    // As it is typed where the vowel is two letters.
    ['อําเภอลอง', 'อําเภอลอง'],
    ['เมืองแพร่', 'อำเภอเมืองแพร่'],
    ['องครักษ์', 'อำเภอองครักษ์'],
    ['กิ่งอำเภอดอยหล่อ', 'กิ่งอำเภอดอยหล่อ'],
    ['กิ่ง อ.ดอยหล่อ', 'กิ่ง อ.ดอยหล่อ'],
    ['เทศบาลเมืองแพร่', 'เทศบาลเมืองแพร่'],
    ['ทม.แพร่', 'ทม.แพร่'],
    ['ทน.นครปฐม', 'ทน.นครปฐม'],
    ['Long', 'อำเภอ Long'],
    ['', ''],
  ])('"%s" is %s', (typed, said) => {
    expect(districtName(typed, 'th')).toBe(said);
  });

  it('no word stands twice, however often it is said', () => {
    const names = fc.string({ maxLength: 12, unit: fc.constantFrom(...'อำเภ.ลงทมเศบา กิ่ง', 'ํ') });
    fc.assert(
      fc.property(names, (name) => {
        const said = districtName(name, 'th');
        expect(districtName(said, 'th')).toBe(said);
        if (!name.includes('อำเภออำเภอ')) expect(said).not.toMatch(/อำเภอ ?(?:อำเภอ|อ\.)(?! ?อ\.)/);
      }),
      { numRuns: runs(500) },
    );
  });
});

it('in English it is as it was typed', () => {
  for (const name of ['ลอง', 'อ.ลอง', 'เทศบาลเมืองแพร่']) expect(districtName(name, 'en')).toBe(name);
});

it('a town that reports straight to the province is known, and no district is one', () => {
  expect(['เทศบาลเมืองแพร่', 'ทม.แพร่', 'ทต.ลอง'].filter(isTown)).toHaveLength(3);
  expect(['ลอง', 'อ.ลอง', 'เมืองแพร่', 'ทุ่งเสลี่ยม'].filter(isTown)).toEqual([]);
});

it('is asked for with or without the word', () => {
  const districts = ['อ.ลอง', 'สอง', 'อำเภอสูงเม่น'].map((name) => ({ name }));
  for (const [asked, name] of [
    ['ลอง', 'อ.ลอง'],
    ['อำเภอสอง', 'สอง'],
    ['อ.สูงเม่น', 'อำเภอสูงเม่น'],
  ] as const)
    expect(namedDistrict(districts, asked)?.name).toBe(name);
  expect(namedDistrict(districts, 'ไม่มี')).toBeUndefined();
});
