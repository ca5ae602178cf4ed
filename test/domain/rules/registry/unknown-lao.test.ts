// Not registered: a row whose LAO the registry does not know at all. It is not counted.
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../src/domain/roll-ups/summary';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { JULY } from '../../../support/provinces/province';
import { provinceOfRows } from '../../../support/provinces/rows';

const REGISTRY = [{ district: 'ลอง', type: 'SAO' as const, name: 'อบต.ปากกาง' }];
const provinceWith = (name: string, type = 'อบต.') =>
  provinceOfRows(REGISTRY, [
    { district: 'ลอง', type: 'อบต.', name: 'อบต.ปากกาง', cells: [1, 1, 1, 1] },
    { district: 'ลอง', type, name, cells: [5, 5, 5, 5] },
  ]);

describe('not registered', () => {
  it.each([
    ['a misspelt name', 'อบต.ปากกลาง', 'อบต.', 'SAO'],
    ['a name of the other type', 'ทต.ปากกาง', 'เทศบาล', 'municipality'],
    ['a name whose type cannot be told', 'ที่ไหนสักแห่ง', '', null],
  ])('finds %s, by its cell, and does not count it', (_, name, typeText, type) => {
    const province = provinceWith(name, typeText);
    const findings = foundBy('unknown-lao', province);
    expect(findings).toMatchObject([{ severity: 'must-fix', lao: name, found: name, type, tab: 'ลอง' }]);
    expect(findings.map(cellOf)).toEqual(['ลอง!B4']);
    expect(summarise(province, JULY).total).toMatchObject({ SAOs: 1, municipalities: 0, reported: 1 });
  });

  it('finds a row with steps and no name', () => {
    expect(foundBy('unknown-lao', provinceWith('')).map(cellOf)).toEqual(['ลอง!B4']);
  });

  it('does not find a registered LAO, nor what other rules name', () => {
    expect(foundBy('unknown-lao', provinceWith('อบต. ปากกาง'))).toEqual([]);
    expect(foundBy('unknown-lao', provinceWith('ปากกาง', 'เทศบาล'))).toEqual([]);
  });
});
