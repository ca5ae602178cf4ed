// Which district a text names, and which it does not.
import { describe, expect, it } from 'vitest';
import { districtFinder, districtSpeller } from '../../../src/domain/names/district-names';

const NAMES = ['เมืองแพร่', 'ลอง', 'สอง', 'หนองม่วงไข่', 'เทศบาลเมืองแพร่'];
const find = districtFinder({ province: 'แพร่', names: NAMES });

describe('a district', () => {
  it.each([
    ['อ.ลอง', 'ลอง'],
    ['อ. ลอง', 'ลอง'],
    ['อ ลอง', 'ลอง'],
    ['3. อำเภอลอง', 'ลอง'],
    ['ลอง จ.แพร่', 'ลอง'],
    ['ลอง (จังหวัดแพร่)', 'ลอง'],
    ['เมือง', 'เมืองแพร่'],
    ['อ.เมืองฯ', 'เมืองแพร่'],
    ['อ าเภอหนองม่วงไข่', 'หนองม่วงไข่'],
    ['ทม.แพร่', 'เทศบาลเมืองแพร่'],
    ['ท.ม.แพร่', 'เทศบาลเมืองแพร่'],
    ['อ.เทศบาลเมืองแพร่', 'เทศบาลเมืองแพร่'],
  ])('"%s" is %s', (typed, name) => expect(find(typed)).toBe(name));

  it.each(['', 'ล่อง', 'ลอง จ.ลำปาง', 'อำเภอ', 'แพร่', '2', 'เมืองปาน'])('"%s" is none of them', (typed) =>
    expect(find(typed)).toBeNull(),
  );

  it('of the capital may be declared without the name of the province', () => {
    const short = districtFinder({ province: 'จังหวัดแพร่', names: ['เมือง'] });
    expect(['เมือง', 'เมืองแพร่', 'อำเภอเมือง จ.แพร่'].map(short)).toEqual(['เมือง', 'เมือง', 'เมือง']);
  });

  it('is not taken for that of the capital where no province is known', () => {
    expect(districtFinder({ province: '', names: ['เมืองปาน'] })('เมือง')).toBeNull();
  });

  it('that is a number is found by its own name alone', () => {
    const numbered = districtFinder({ province: '', names: ['อำเภอ1', 'อ.2'] });
    expect(['1', 'อำเภอ1', 'อ.1', '2'].map(numbered)).toEqual([null, 'อำเภอ1', 'อำเภอ1', null]);
  });
});

it('a list spells each district as it is declared, else as it came first', () => {
  const spell = districtSpeller({ province: 'แพร่', names: ['ลอง'] });
  expect(['อ.ลอง', 'อ.สอง', 'สอง จ.แพร่', 'อำเภอลอง'].map(spell)).toEqual(['ลอง', 'อ.สอง', 'อ.สอง', 'ลอง']);
});
