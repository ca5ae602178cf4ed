// Wrong type: the type column contradicts the name or the registry.
import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../../src/indicators/findings/findings-said';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { provinceOfRegistry, provinceOfRows } from '../../../support/provinces/rows';

const REGISTRY = [{ district: 'ลอง', type: 'SAO' as const, name: 'อบต.ปากกาง' }];
const wrong = (type: string, name: string) =>
  foundBy('wrong-type', provinceOfRows(REGISTRY, [{ district: 'ลอง', type, name, cells: [5] }]));

describe('wrong type on a tab', () => {
  it.each([
    ['เทศบาล', 'อบต.ปากกาง', 'its name says อบต.'],
    ['เทศบาล', 'ปากกาง', 'the registry says อบต.'],
    ['อบจ.', 'อบต.ปากกาง', 'it is none of the two'],
  ])('finds "%s" beside "%s": %s', (type, name) => {
    const findings = wrong(type, name);
    expect(findings).toMatchObject([{ severity: 'must-fix', lao: name, found: type, expected: 'SAO', tab: 'ลอง' }]);
    expect(findings.map(cellOf)).toEqual(['ลอง!A3']);
  });

  it.each([
    ['อบต.', 'อบต.ปากกาง'],
    ['SAO', 'อบต.ปากกาง'],
    ['องค์การบริหารส่วนตำบล', 'ปากกาง'],
    ['', 'อบต.ปากกาง'],
    ['เทศบาล', 'ทต.ไม่มีจริง'],
  ])('does not find "%s" beside "%s"', (type, name) => expect(wrong(type, name)).toEqual([]));

  it('says the expected type in the words of the form', () => {
    const [finding] = wrong('เทศบาล', 'อบต.ปากกาง');
    expect(finding && findingWords(finding, 'th').message).toContain('"อบต."');
  });
});

describe('wrong type in the registry', () => {
  it.each([
    ['เทศบาล', 'อบต.ก', 'SAO'],
    ['', 'อบต.ก', 'SAO'],
    ['อบจ.', 'ก', null],
  ])('finds "%s" beside "%s", at the type cell', (type, name, expected) => {
    const findings = foundBy('wrong-type', provinceOfRegistry([{ name: 'อบต.ข' }, { type, name }]));
    expect(findings).toMatchObject([
      { variant: expected ? 'registry' : 'registry-unknown', lao: name, found: type || null, expected },
    ]);
    expect(findings.map(cellOf)).toEqual(['ทะเบียน อปท.!B4']);
  });

  it('says what it should be, even where nothing tells which type is meant', () => {
    const [finding] = foundBy('wrong-type', provinceOfRegistry([{ type: 'อบจ.', name: 'ก' }]));
    expect(finding && findingWords(finding, 'th').message).not.toContain('""');
    expect(finding && findingWords(finding, 'en').message).not.toContain('""');
  });
});
