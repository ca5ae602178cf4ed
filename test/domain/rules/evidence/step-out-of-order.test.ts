// Out of order: a later item without an earlier one.
import { describe, expect, it } from 'vitest';
import { evidence } from '../../../support/provinces/facts';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { oneLao } from '../../../support/provinces/province';

const RULE = 'step-out-of-order';
const found = (items: string) => foundBy(RULE, oneLao([1], { facts: evidence(items) }));

describe(RULE, () => {
  it.each([
    ['01000000', 2, '1', 'ลอง!T3'],
    ['11110110', 7, '5', 'ลอง!X3'],
    ['11101011', 8, '4, 6', 'ลอง!W3'],
    ['00000001', 8, '1, 2, 3, 4, 5, 6, 7', 'ลอง!T3'],
  ])('of %s item %i stands without %s', (items, later, missing, cell) => {
    const findings = found(items);
    expect(findings).toMatchObject([{ severity: 'check', found: items, details: { later, missing } }]);
    expect(findings.map(cellOf)).toEqual([cell]);
  });

  it.each(['00000000', '10000000', '11111100', '11111111'])('does not find %s', (items) => {
    expect(found(items)).toEqual([]);
  });
});
