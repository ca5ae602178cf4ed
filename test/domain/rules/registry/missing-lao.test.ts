// Row missing: a registered LAO without a row on its district's tab.
import { describe, expect, it } from 'vitest';
import { foundBy } from '../../../support/provinces/found';
import { phrae } from '../../../support/provinces/province';
import { provinceOfRows } from '../../../support/provinces/rows';

const REGISTRY = [
  { district: 'ลอง', type: 'SAO' as const, name: 'อบต.บ้านปิน' },
  { district: 'ลอง', type: 'municipality' as const, name: 'ทต.บ้านปิน' },
];
const SAO_ROW = { district: 'ลอง', type: 'อบต.', name: 'อบต.บ้านปิน' };
const MUNICIPALITY_ROW = { district: 'ลอง', type: 'เทศบาล', name: 'ทต.บ้านปิน' };

describe('row missing', () => {
  it('names the LAO and its tab', () => {
    expect(foundBy('missing-lao', provinceOfRows(REGISTRY, [SAO_ROW]))).toMatchObject([
      { severity: 'must-fix', lao: 'ทต.บ้านปิน', type: 'municipality', district: 'ลอง', tab: 'ลอง', place: null },
    ]);
  });

  it('does not find a LAO that has its row, in another writing too', () => {
    expect(foundBy('missing-lao', provinceOfRows(REGISTRY, [MUNICIPALITY_ROW, SAO_ROW]))).toEqual([]);
    const rewritten = { ...SAO_ROW, name: 'อบต. บ้านปิน' };
    expect(foundBy('missing-lao', provinceOfRows(REGISTRY, [MUNICIPALITY_ROW, rewritten]))).toEqual([]);
    expect(foundBy('missing-lao', phrae())).toEqual([]);
  });

  it('finds a LAO whose row stands on the tab of another district', () => {
    const elsewhere = { ...SAO_ROW, district: 'สอง' };
    expect(foundBy('missing-lao', provinceOfRows(REGISTRY, [MUNICIPALITY_ROW, elsewhere]))).toMatchObject([
      { lao: 'อบต.บ้านปิน', tab: 'ลอง' },
    ]);
  });

  it('leaves a row with the wrong type to the rule for types: there is a row', () => {
    const wrongType = { ...SAO_ROW, type: 'เทศบาล' };
    expect(foundBy('missing-lao', provinceOfRows(REGISTRY, [MUNICIPALITY_ROW, wrongType]))).toEqual([]);
  });

  it('leaves a tab that cannot be found to the rule for tabs', () => {
    const province = provinceOfRows(REGISTRY, []);
    const districts = province.districts.map((district) => ({ ...district, tab: null }));
    expect(foundBy('missing-lao', { ...province, districts })).toEqual([]);
  });
});
