// What a name says of its LAO: its kind, its bare name, its district; and what it does not say.
import { describe, expect, it } from 'vitest';
import { readLaoName } from '../../../src/domain/names/lao-name';
import { readType } from '../../../src/domain/names/lao-type';
import { laoKey } from '../../../src/domain/province/lao';

describe('readLaoName', () => {
  it.each([
    ['อ.บ.ต.บ้านปิน', 'อบต.', 'บ้านปิน'],
    ['ทตบ้านปิน', 'ทต.', 'บ้านปิน'],
    ['เทศบาล ต.บ้านปิน', 'ทต.', 'บ้านปิน'],
    ['เทศบาลบ้านปิน', null, 'บ้านปิน'],
    ['องค์การบริหารส่วนต าบลต าผามอก', 'อบต.', 'ตำผามอก'],
    ['1. อบต.บ้านปิน *', 'อบต.', 'บ้านปิน'],
    ['อบต.น ้าเลา (๑)', 'อบต.', 'น้ำเลา'],
    // Without a dot these begin the names of real places.
    ['ทมนางาม', null, 'ทมนางาม'],
    ['ทนง', null, 'ทนง'],
    ['ทม แพร่', 'ทม.', 'แพร่'],
    // Whether it belongs to the name nobody can tell.
    ['อบต.ในเมือง (พิชัย)', 'อบต.', 'ในเมือง(พิชัย)'],
    ['อบต.หมู่ 1', 'อบต.', 'หมู่1'],
    ['12', null, '12'],
    ['*', null, '*'],
  ])('"%s"', (name, short, bare) => {
    expect(readLaoName(name)).toMatchObject({ short, bare });
  });

  it.each([
    ['อบต.บ้านปิน อ.ลอง จ.แพร่', 'ลอง'],
    ['อบต.บ้านปิน (อำเภอลอง)', 'ลอง'],
    ['อบต.วังธง อ.เมือง จ.แพร่', 'เมืองแพร่'],
    ['อบต.บ้านปิน จ.แพร่', ''],
    ['อ.บ.ต.บ้านปิน', ''],
  ])('"%s" says the district "%s"', (name, district) => {
    expect(readLaoName(name).district).toBe(district);
  });

  it('a name that says another district is not the LAO of that name here', () => {
    const here = laoKey('SAO', 'อบต.บ้านปิน', 'ลอง');
    expect(laoKey('SAO', 'อบต.บ้านปิน อ.ลอง', 'ลอง')).toBe(here);
    expect(laoKey('SAO', 'อบต.บ้านปิน อ.สอง', 'ลอง')).not.toBe(here);
  });

  it('does not look long at what is no name', () => {
    const begun = performance.now();
    for (const unit of ['.', '(1)', 'ก า', 'อ.', ' *', '1. ']) readLaoName(`อบต.${unit.repeat(50_000 / unit.length)}ก`);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

it.each([
  ['อ.บ.ต.', 'SAO'],
  ['องค์การบริหารส่วนต าบล', 'SAO'],
  ['ท.ต.', 'municipality'],
  ['เทศบาล ต.', 'municipality'],
  ['ทม', null],
  ['อำเภอ', null],
])('the type "%s" is %s', (text, type) => expect(readType(text)).toBe(type));
