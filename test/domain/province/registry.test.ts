// The registry as the province typed it: each LAO once, and what is wrong with the other lines.
import { describe, expect, it } from 'vitest';
import { readRegistry, readTarget } from '../../../src/domain/province/registry';
import { type RegistryFields, registryLines } from '../../support/provinces/rows';

const read = (...lines: RegistryFields[]) => {
  const { laos, problems } = readRegistry(registryLines(lines));
  return {
    laos: laos.map(({ type, name, district }) => [type, name, district]),
    problems: problems.map(({ kind, place, found }) => [kind, place.row, place.column, found]),
  };
};

describe('readRegistry', () => {
  it('takes each LAO once, with its list', () => {
    const { laos, problems } = readRegistry(
      registryLines([
        { name: 'อบต.ปากกาง', target: 'หลัก' },
        { name: 'ทต.ห้วยอ้อ', type: 'เทศบาล', target: 'เป้าหมายรอง' },
        { name: 'อบต.ทุ่งแล้ง', target: '' },
      ]),
    );
    expect(laos.map(({ type, target, targetText }) => [type, target, targetText])).toEqual([
      ['SAO', 'main', 'หลัก'],
      ['municipality', 'secondary', 'เป้าหมายรอง'],
      ['SAO', null, ''],
    ]);
    expect(problems).toEqual([]);
  });

  it('passes over lines without a name', () => {
    expect(read({ name: '' }, { name: ' \u200B', district: '', type: '?' })).toEqual({ laos: [], problems: [] });
  });

  it('counts a repeated LAO once, and says where it stood first', () => {
    const { laos, problems } = readRegistry(registryLines([{ name: 'อบต.แม่คำมี' }, { name: 'อบต. เเม่คำมี' }]));
    expect(laos).toHaveLength(1);
    expect(problems).toMatchObject([{ kind: 'duplicate', place: { row: 4 }, first: { row: 3 } }]);
  });

  it('keeps apart what shares a bare name', () => {
    const lines = [{ name: 'อบต.บ้านปิน' }, { name: 'ทต.บ้านปิน', type: 'เทศบาล' }, { name: 'อบต.บ้านปิน', district: 'สอง' }];
    expect(read(...lines).problems).toEqual([]);
    expect(read(...lines).laos).toHaveLength(3);
  });

  it('believes the name where the type column contradicts it or is blank, and says so', () => {
    expect(read({ name: 'อบต.ปากกาง', type: 'เทศบาล' })).toEqual({
      laos: [['SAO', 'อบต.ปากกาง', 'ลอง']],
      problems: [['type', 3, 2, 'เทศบาล']],
    });
    expect(read({ name: 'อบต.ปากกาง', type: '' }).problems).toEqual([['type', 3, 2, '']]);
  });

  it('takes a bare name by its type column, and cannot count one without', () => {
    expect(read({ name: 'ปากกาง', type: 'อบต.' }).laos).toEqual([['SAO', 'ปากกาง', 'ลอง']]);
    expect(read({ name: 'ปากกาง', type: 'อบจ.' })).toEqual({ laos: [], problems: [['type', 3, 2, 'อบจ.']] });
    expect(read({ name: 'ปากกาง', type: '' })).toEqual({ laos: [], problems: [['type', 3, 2, '']] });
  });

  it('cannot count a LAO without a district', () => {
    expect(read({ name: 'อบต.ปากกาง', district: ' ' })).toEqual({ laos: [], problems: [['district', 3, 1, ' ']] });
  });
});

describe('readTarget', () => {
  it.each([
    ['main', 'main'],
    ['หลัก', 'main'],
    ['เป้าหมาย หลัก', 'main'],
    ['secondary', 'secondary'],
    ['รอง', 'secondary'],
    ['เป้าหมายรอง', 'secondary'],
    ['', null],
    ['หลัก/รอง', null],
  ])('"%s" is %s', (text, target) => expect(readTarget(text)).toBe(target));
});
