// Step without evidence: an item of a claimed step is not done, or its projects are not counted.
import { describe, expect, it } from 'vitest';
import { evidence, type TypedFacts } from '../../../support/provinces/facts';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { JUNE, oneLao, provinceOf } from '../../../support/provinces/province';

const RULE = 'step-without-evidence';
const found = (claimed: unknown, facts: TypedFacts) => foundBy(RULE, oneLao([null, null, null, claimed], { facts }));

describe(RULE, () => {
  it.each([
    [1, '11000000', '3', '0', 'ลอง!V3'],
    [3, '11110000', '5, 6', '2', 'ลอง!X3'],
    [5, '11101111', '4', '1', 'ลอง!W3'],
    [5, '11111100', '7, 8', '3', 'ลอง!Z3'],
  ])('step %i with the items %s misses %s', (claimed, items, missing, supported, cell) => {
    const findings = found(claimed, evidence(items, 20, 10, 4));
    expect(findings).toMatchObject([
      { severity: 'must-fix', variant: '', found: String(claimed), expected: supported, details: { missing } },
    ]);
    expect(findings.map(cellOf)).toEqual([cell]);
  });

  it.each([
    [4, evidence('11111110', null, 4), 'ลอง!AB3'],
    [4, evidence('11111110', 20), 'ลอง!AC3'],
    [5, evidence('11111111', 20, 4), 'ลอง!AD3'],
  ])('step %i without its counts of projects is not supported: a blank is no zero', (claimed, facts, cell) => {
    const findings = found(claimed, facts);
    expect(findings).toMatchObject([{ variant: 'counts', expected: claimed === 4 ? '3' : '4' }]);
    expect(findings.map(cellOf)).toEqual([cell]);
  });

  it.each([
    [0, '00000000'],
    [1, '11100000'],
    [3, '11111100'],
    [2, '11111111'],
  ])('does not find step %i with the items %s', (claimed, items) => {
    expect(found(claimed, evidence(items))).toEqual([]);
  });

  it('says apart that nothing has been entered', () => {
    const province = provinceOf([
      { district: 'ลอง', type: 'SAO', name: 'อบต.ก', cells: [1], facts: evidence('11100000') },
      { district: 'ลอง', type: 'SAO', name: 'อบต.ข', cells: [1] },
    ]);
    expect(foundBy(RULE, province)).toMatchObject([{ lao: 'อบต.ข', variant: 'nothing', expected: '0' }]);
  });

  it('leaves a short share to its own rule', () => {
    expect(found(5, evidence('11111111', 20, 1, 0))).toEqual([]);
  });

  it('looks at the standing, carried too, of the round asked about', () => {
    const province = oneLao([1, 3, null, 5], { facts: evidence('11100000') });
    expect(foundBy(RULE, province, JUNE)).toMatchObject([{ found: '3', round: '2013-06-01' }]);
  });

  it('is silent where evidence is not entered, and where nothing was ever reported', () => {
    expect(foundBy(RULE, oneLao([5, 5, 5, 5]))).toEqual([]);
    expect(found(null, evidence('00000000'))).toEqual([]);
  });
});
