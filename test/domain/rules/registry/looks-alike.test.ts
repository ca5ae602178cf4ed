// Look alike: two registered LAOs, or a row and a registered one. They count as two, and are said to be alike until somebody says why.
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../src/domain/roll-ups/summary';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { JULY } from '../../../support/provinces/province';
import { provinceOfRegistry, provinceOfRows } from '../../../support/provinces/rows';

describe('look alike', () => {
  it('finds the later of two registered ones, and counts both', () => {
    const province = provinceOfRegistry([{ name: 'อบต.บ้านปิน' }, { name: 'อบต.ปากกาง' }, { name: 'อบต.บ้านปิ่น' }]);
    const found = foundBy('looks-alike', province);
    expect(found).toMatchObject([{ severity: 'check', state: 'open', lao: 'อบต.บ้านปิ่น', found: 'อบต.บ้านปิ่น' }]);
    expect(found[0]?.details).toMatchObject({ other: 'อบต.บ้านปิน' });
    expect(summarise(province, JULY).total.SAOs).toBe(3);
  });

  it('finds a row that the registry does not know, beside the LAO that may be meant', () => {
    const province = provinceOfRows(
      [{ district: 'ลอง', type: 'SAO', name: 'อบต.ปากกาง' }],
      [{ district: 'ลอง', type: 'อบต.', name: 'อบต.ปากกลาง', cells: [1, 1, 1, 1] }],
    );
    const found = foundBy('looks-alike', province);
    expect(found.map(cellOf)).toEqual(['ลอง!B3']);
    expect(found).toMatchObject([
      { variant: 'row', lao: null, found: 'อบต.ปากกลาง', details: { other: 'อบต.ปากกาง' } },
    ]);
  });

  it('does not find one LAO in two writings, nor two that differ', () => {
    const names = ['อบต.บ้านปิน', 'องค์การบริหารส่วนต าบลบ้านปิน', 'อบต.ปากกาง'];
    expect(foundBy('looks-alike', provinceOfRegistry(names.map((name) => ({ name }))))).toEqual([]);
  });
});
