// Wrong district: a row whose LAO is registered elsewhere, or a registry line without a district. Neither is counted.
import { describe, expect, it } from 'vitest';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { phrae } from '../../../support/provinces/province';
import { provinceOfRegistry, provinceOfRows, type RowFields } from '../../../support/provinces/rows';

const REGISTRY = [
  { district: 'เมืองแพร่', type: 'municipality' as const, name: 'ทต.แม่คำมี' },
  { district: 'หนองม่วงไข่', type: 'SAO' as const, name: 'อบต.แม่คำมี' },
];
const wrong = (...rows: RowFields[]) => foundBy('wrong-district', provinceOfRows(REGISTRY, rows));

describe('wrong district', () => {
  it.each(['อบต.แม่คำมี', 'อบต. เเม่คำมี'])('finds "%s" on the tab of เมืองแพร่', (name) => {
    const findings = wrong({ district: 'เมืองแพร่', type: 'อบต.', name });
    expect(findings).toMatchObject([
      { severity: 'must-fix', lao: name, type: 'SAO', found: 'เมืองแพร่', expected: 'หนองม่วงไข่', tab: 'เมืองแพร่' },
    ]);
    expect(findings.map(cellOf)).toEqual(['เมืองแพร่!B3']);
  });

  it('does not mix up LAOs of one bare name', () => {
    expect(wrong({ district: 'เมืองแพร่', type: 'เทศบาล', name: 'ทต.แม่คำมี' })).toEqual([]);
    expect(wrong({ district: 'หนองม่วงไข่', type: 'อบต.', name: 'แม่คำมี' })).toEqual([]);
    expect(foundBy('wrong-district', phrae())).toEqual([]);
  });

  it('does not find a LAO that no district has', () => {
    expect(wrong({ district: 'เมืองแพร่', type: 'อบต.', name: 'อบต.ไม่มีจริง' })).toEqual([]);
  });
});

describe('no district in the registry', () => {
  it('is found at the district cell', () => {
    const findings = foundBy(
      'wrong-district',
      provinceOfRegistry([{ name: 'อบต.ก' }, { name: 'อบต.ข', district: '' }]),
    );
    expect(findings).toMatchObject([{ variant: 'registry', lao: 'อบต.ข', tab: 'ทะเบียน อปท.' }]);
    expect(findings.map(cellOf)).toEqual(['ทะเบียน อปท.!A4']);
  });
});
