// A LAO is its type, its name and its district together, however they are written.
import { describe, expect, it } from 'vitest';
import { comparableName, typeByName } from '../../../src/domain/names/lao-name';
import { laoKey, readType, reportsDirectly } from '../../../src/domain/province/lao';

describe('laoKey', () => {
  const sao = laoKey('SAO', 'อบต.แม่คำมี', 'หนองม่วงไข่');

  it.each([
    'อบต. แม่คำมี',
    'อบต.เเม่คำมี',
    'องค์การบริหารส่วนตำบลแม่คำมี',
    'องค์การบริหารส่วนตำบล แม่คำมี',
    'แม่คำมี',
    'อบต.แม่ค\u0E4D\u0E32มี',
  ])('"%s" is the same LAO', (name) => expect(laoKey('SAO', name, 'หนองม่วงไข่')).toBe(sao));

  it('tells LAOs of one bare name apart by type', () => {
    expect(laoKey('SAO', 'อบต.บ้านปิน', 'ลอง')).not.toBe(laoKey('municipality', 'ทต.บ้านปิน', 'ลอง'));
    expect(laoKey('SAO', 'บ้านปิน', 'ลอง')).not.toBe(laoKey('municipality', 'บ้านปิน', 'ลอง'));
  });

  it('tells LAOs of one bare name apart by district', () => {
    expect(laoKey('SAO', 'อบต.แม่คำมี', 'เมืองแพร่')).not.toBe(sao);
    expect(laoKey('SAO', 'อบต.แม่คำมี', ' หนองม่วงไข่')).toBe(sao);
  });

  it('tells a town municipality from a subdistrict one of the same name', () => {
    expect(comparableName('municipality', 'ทม.แพร่')).not.toBe(comparableName('municipality', 'ทต.แพร่'));
    expect(comparableName('municipality', 'เทศบาลเมืองแพร่')).toBe(comparableName('municipality', 'ทม.แพร่'));
  });
});

describe('typeByName', () => {
  it.each([
    ['อบต.ปากกาง', 'SAO'],
    ['อบต ปากกาง', 'SAO'],
    ['องค์การบริหารส่วนตำบลปากกาง', 'SAO'],
    ['ทต.ห้วยอ้อ', 'municipality'],
    ['ทม.แพร่', 'municipality'],
    ['ทน.เชียงใหม่', 'municipality'],
    ['เทศบาลตำบลเวียงต้า', 'municipality'],
    ['เทศบาลนครเชียงใหม่', 'municipality'],
    ['ปากกาง', null],
    ['อบต.', null],
    ['', null],
  ])('"%s" says %s', (name, type) => expect(typeByName(name)).toBe(type));
});

describe('readType', () => {
  it.each([
    ['municipality', 'municipality'],
    ['SAO', 'SAO'],
    ['sao', 'SAO'],
    ['เทศบาล', 'municipality'],
    ['ทต.', 'municipality'],
    ['อบต.', 'SAO'],
    ['อบต', 'SAO'],
    [' อบต. ', 'SAO'],
    ['องค์การบริหารส่วนตำบล', 'SAO'],
    ['อบจ.', null],
    ['', null],
  ])('"%s" is %s', (text, type) => expect(readType(text)).toBe(type));
});

describe('reportsDirectly', () => {
  it.each([
    ['เทศบาลเมืองแพร่', true],
    ['เทศบาลเมือง แพร่', true],
    ['ทม.แพร่', true],
    ['ท.ม. แพร่', true],
    ['เทศบาล', true],
    ['ทุ่งเสลี่ยม', false],
    ['เมืองแพร่', false],
    ['ลอง', false],
  ])('%s: %s', (district, direct) => expect(reportsDirectly(district)).toBe(direct));
});
