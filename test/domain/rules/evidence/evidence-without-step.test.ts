// Evidence without step: it supports more than the newest report claims.
import { describe, expect, it } from 'vitest';
import { evidence } from '../../../support/provinces/facts';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { APRIL, oneLao } from '../../../support/provinces/province';

const RULE = 'evidence-without-step';
const facts = evidence('11111100');

describe(RULE, () => {
  it('finds a lower step, at the cell of the round', () => {
    const findings = foundBy(RULE, oneLao([1, 1, 2, 2], { facts }));
    expect(findings).toMatchObject([{ severity: 'check', state: 'open', found: '2', expected: '3', variant: '' }]);
    expect(findings.map(cellOf)).toEqual(['ลอง!F3']);
  });

  it('finds a LAO that has never reported', () => {
    expect(foundBy(RULE, oneLao([], { facts }))).toMatchObject([{ found: null, expected: '3', variant: 'no-report' }]);
  });

  it.each([
    ['the same step', [3, 3, 3, 3]],
    ['a higher step', [5]],
    ['a carried one', [null, 3]],
  ])('does not find %s', (_, cells) => expect(foundBy(RULE, oneLao(cells, { facts }))).toEqual([]));

  it('bears no date: an earlier round is not held against the evidence of today', () => {
    expect(foundBy(RULE, oneLao([1, 1, 2, 3], { facts }), APRIL)).toEqual([]);
  });

  it('is explained by a remark about the round', () => {
    const province = oneLao([2], { facts, remark: 'รอบ เม.ย. 56 รอหนังสือแจ้ง' });
    expect(foundBy(RULE, province)).toMatchObject([{ state: 'explained' }]);
  });
});
