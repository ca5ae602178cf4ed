// District without main target: the main list reaches into every district.
import { describe, expect, it } from 'vitest';
import { foundBy } from '../../../support/provinces/found';
import { phrae, provinceOf } from '../../../support/provinces/province';

type Target = 'main' | 'secondary' | null;

const provinceWith = (...laos: [district: string, target: Target][]) =>
  provinceOf(
    laos.map(([district, target], index) => ({
      district,
      type: district.startsWith('เทศบาล') ? ('municipality' as const) : ('SAO' as const),
      name: `${district.startsWith('เทศบาล') ? 'ทม.' : 'อบต.'}${index}`,
      target,
      cells: [],
    })),
  );

describe('district without main target', () => {
  it.each<[string, Target]>([
    ['secondary targets only', 'secondary'],
    ['no targets', null],
  ])('finds a district with %s', (_, target) => {
    expect(foundBy('target-district-empty', provinceWith(['ลอง', 'main'], ['สอง', target]))).toMatchObject([
      { severity: 'check', district: 'สอง', found: '0', expected: '1', tab: 'ทะเบียน อปท.' },
    ]);
  });

  it('is content with one LAO of a district', () => {
    expect(foundBy('target-district-empty', provinceWith(['ลอง', 'secondary'], ['ลอง', 'main']))).toEqual([]);
  });

  it('need not reach into a municipality that reports directly', () => {
    const province = provinceWith(['เทศบาลเมืองแพร่', 'secondary'], ['ลอง', 'main']);
    expect(foundBy('target-district-empty', province)).toEqual([]);
  });

  it('names the districts in their order', () => {
    const province = provinceWith(['สอง', 'secondary'], ['ลอง', 'secondary'], ['เด่นชัย', 'main']);
    expect(foundBy('target-district-empty', province).map(({ district }) => district)).toEqual(['สอง', 'ลอง']);
  });

  it('is not found in Phrae', () => expect(foundBy('target-district-empty', phrae())).toEqual([]));
});
