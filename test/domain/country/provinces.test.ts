import { expect, it } from 'vitest';
import { nationalProvinces, provinceNamed } from '../../../src/domain/country/provinces';
import { REGIONS } from '../../../src/domain/country/region';

it('has the 76 provinces that are not Bangkok, each code and name once', () => {
  const provinces = nationalProvinces();
  expect(provinces).toHaveLength(76);
  expect(new Set(provinces.map(({ code }) => code)).size).toBe(76);
  expect(new Set(provinces.map(({ name }) => name)).size).toBe(76);
  expect(provinces.map(({ code }) => code)).toEqual(provinces.map(({ code }) => code).sort());
});

// The National Statistical Office counts 25 provinces beside Bangkok in the central region, 20, 17 and 14 in the others.
it.each([
  ['central', 25],
  ['northeast', 20],
  ['north', 17],
  ['south', 14],
] as const)('has in the region %s %i provinces', (region, count) => {
  expect(nationalProvinces().filter((each) => each.region === region)).toHaveLength(count);
  expect(REGIONS).toContain(region);
});

it.each([
  ['แพร่', '54', 'north'],
  ['จังหวัดแพร่', '54', 'north'],
  [' จ.นครราชสีมา ', '30', 'northeast'],
  ['บึงกาฬ', '38', 'northeast'],
  ['ปัตตานี', '94', 'south'],
  ['อุทัยธานี', '61', 'north'],
  ['ประจวบคีรีขันธ์', '77', 'central'],
])('knows %s as %s, in the %s', (typed, code, region) => {
  expect(provinceNamed(typed)).toMatchObject({ code, region });
});

it.each(['', 'กรุงเทพมหานคร', 'จังหวัด', 'แพร', 'Phrae', '-'])('knows no province by "%s"', (typed) => {
  expect(provinceNamed(typed)).toBeNull();
});
