// Duplicate: one LAO on two rows of its tab, or on two lines of the registry. The upper one counts.
import { describe, expect, it } from 'vitest';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { phrae } from '../../../support/provinces/province';
import { provinceOfRegistry, provinceOfRows, type RowFields } from '../../../support/provinces/rows';

const REGISTRY = [
  { district: 'ลอง', type: 'SAO' as const, name: 'อบต.บ้านปิน' },
  { district: 'ลอง', type: 'municipality' as const, name: 'ทต.บ้านปิน' },
];
const row = (name: string, type = ''): RowFields => ({ district: 'ลอง', type, name });
const duplicates = (...rows: RowFields[]) => foundBy('duplicate-lao', provinceOfRows(REGISTRY, rows));

describe('duplicate on a tab', () => {
  it.each(['อบต.บ้านปิน', 'อบต. บ้านปิน', 'อบต.บ้าน\u200Bปิน', 'องค์การบริหารส่วนตำบลบ้านปิน'])(
    'finds "%s" below "อบต.บ้านปิน", and names both cells',
    (name) => {
      const [finding, ...more] = duplicates(row('อบต.บ้านปิน'), row('ทต.บ้านปิน'), row(name));
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ severity: 'must-fix', lao: name, district: 'ลอง', details: { first: 'B3' } });
      expect(finding && cellOf(finding)).toBe('ลอง!B5');
    },
  );

  it('says which type of LAO is repeated', () => {
    expect(duplicates(row('อบต.บ้านปิน'), row('อบต.บ้านปิน'))).toMatchObject([{ type: 'SAO' }]);
  });

  it('finds every row but the first', () => {
    expect(duplicates(row('อบต.บ้านปิน'), row('อบต.บ้านปิน'), row('อบต.บ้านปิน'))).toHaveLength(2);
  });

  it('does not take ทต.บ้านปิน for อบต.บ้านปิน', () => {
    expect(duplicates(row('อบต.บ้านปิน'), row('ทต.บ้านปิน'))).toEqual([]);
    expect(duplicates(row('บ้านปิน', 'อบต.'), row('บ้านปิน', 'เทศบาล'))).toEqual([]);
  });

  it('finds none among the real lists, where names repeat', () => {
    expect(foundBy('duplicate-lao', phrae())).toEqual([]);
  });
});

describe('duplicate in the registry', () => {
  it('names both lines', () => {
    const [finding, ...more] = foundBy('duplicate-lao', provinceOfRegistry([{ name: 'อบต.ก' }, { name: 'อบต. ก' }]));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ lao: 'อบต. ก', tab: 'ทะเบียน อปท.', details: { first: 'C3' } });
    expect(finding && cellOf(finding)).toBe('ทะเบียน อปท.!C4');
  });

  it('is not one in two districts', () => {
    const lines = [{ name: 'อบต.ก' }, { name: 'อบต.ก', district: 'สอง' }];
    expect(foundBy('duplicate-lao', provinceOfRegistry(lines))).toEqual([]);
  });
});
