// Impossible counts of projects: more than all, below zero, not whole, too large, no number.
import { describe, expect, it } from 'vitest';
import { evidence } from '../../../support/provinces/facts';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { oneLao } from '../../../support/provinces/province';

const RULE = 'share-impossible';
const found = (...counts: unknown[]) => foundBy(RULE, oneLao([1], { facts: evidence('11100000', ...counts) }));

describe(RULE, () => {
  it.each([
    [[10, 12, 1], 'inPlan', '12', '0-10', 'ลอง!AC3'],
    [[10, 5, 6], 'agreed', '6', '0-5', 'ลอง!AD3'],
    [[-1, null, null], 'negative', '-1', null, 'ลอง!AB3'],
    [[10, '-๓', null], 'negative', '-๓', null, 'ลอง!AC3'],
    [[10, 2.5, 1], 'fraction', '2.5', null, 'ลอง!AC3'],
    [[1e9, 1, 1], 'large', '1000000000', null, 'ลอง!AB3'],
    [['ยี่สิบ', 1, 1], 'text', 'ยี่สิบ', null, 'ลอง!AB3'],
    [[new Date('2013-02-01'), 1, 1], 'text', '2013-02-01', null, 'ลอง!AB3'],
    [[true, 1, 1], 'text', 'TRUE', null, 'ลอง!AB3'],
  ])('of %j finds %s', (counts, variant, what, expected, cell) => {
    const findings = found(...counts);
    expect(findings).toMatchObject([{ severity: 'must-fix', variant, found: what, expected }]);
    expect(findings.map(cellOf)).toEqual([cell]);
  });

  it.each([[[10, 10, 10]], [[0, 0, 0]], [['๒๐', ' 10 ', '4.0']], [['1,200', 3, null]], [[null, 3, null]]])(
    'does not find %j',
    (counts) => expect(found(...counts)).toEqual([]),
  );

  it('finds every count that cannot be', () => {
    expect(found(-1, 2.5, 'x').map(({ variant }) => variant)).toEqual(['negative', 'fraction', 'text']);
    expect(found(10, 12, 13).map(({ variant }) => variant)).toEqual(['inPlan', 'agreed']);
  });
});
