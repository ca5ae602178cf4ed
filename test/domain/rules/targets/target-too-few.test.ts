// Main list too short: fewer LAOs than the share that the province sets itself, rounded up.
import { describe, expect, it } from 'vitest';
import { foundBy } from '../../../support/provinces/found';
import { APRIL, phrae, provinceOf } from '../../../support/provinces/province';

/** So many LAOs, the first ones on the main list. */
const provinceWith = (all: number, main: number) =>
  provinceOf(
    Array.from({ length: all }, (_, index) => ({
      district: 'ลอง',
      type: 'SAO' as const,
      name: `อบต.${index}`,
      target: index < main ? ('main' as const) : ('secondary' as const),
      cells: [],
    })),
  );

describe('main list too short', () => {
  it.each([
    [83, 58, '59', 1],
    [10, 6, '7', 1],
    [10, 0, '7', 7],
    [1, 0, '1', 1],
    [3, 2, '3', 1],
  ])('of %i LAOs, %i are fewer than %s: %i are missing', (all, main, expected, missing) => {
    expect(foundBy('target-too-few', provinceWith(all, main), APRIL)).toMatchObject([
      { severity: 'check', found: String(main), expected, tab: 'ทะเบียน อปท.', details: { missing, share: 70 } },
    ]);
  });

  it.each([
    [83, 59],
    [10, 7],
    [10, 10],
    [0, 0],
  ])('of %i LAOs, %i are enough', (all, main) => {
    expect(foundBy('target-too-few', provinceWith(all, main), APRIL)).toEqual([]);
  });

  it('follows the share in the settings', () => {
    const province = provinceWith(8, 1);
    const withShare = (aimedShare: number) => ({ ...province, criteria: { ...province.criteria, aimedShare } });
    expect(foundBy('target-too-few', withShare(12.5))).toEqual([]);
    expect(foundBy('target-too-few', withShare(12.6))).toMatchObject([{ expected: '2' }]);
  });

  it('is not found in Phrae: 59 of 83', () => expect(foundBy('target-too-few', phrae())).toEqual([]));
});
