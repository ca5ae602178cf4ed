// Founded before the fiscal year began: such a fund is none of the new ones.
import { describe, expect, it } from 'vitest';
import { fund } from '../../../support/provinces/facts';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { oneLao } from '../../../support/provinces/province';

const found = (facts: Record<string, unknown>) => foundBy('founded-before-start', oneLao([], { facts }));

describe('founded before the year', () => {
  it.each([false, true, null])('is found where the fund at the start is %s', (fundAtStart) => {
    const findings = found(fund({ fundAtStart, founded: '30 ก.ย. 2555' }));
    expect(findings).toMatchObject([{ severity: 'must-fix', details: { before: '2012-10-01' } }]);
    expect(findings.map(cellOf)).toEqual(['ลอง!AF3']);
  });

  it.each(['1 ต.ค. 2555', '2013-09-30', '', 'เมื่อวาน'])('is not found of %s', (founded) => {
    expect(found(fund({ founded }))).toEqual([]);
  });

  it('goes by the fiscal year', () => {
    const province = oneLao([], { facts: fund({ founded: '2013-05-01' }) });
    expect(foundBy('founded-before-start', { ...province, year: 2557 })).toHaveLength(1);
  });
});
