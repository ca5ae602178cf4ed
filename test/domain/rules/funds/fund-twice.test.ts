// Fund twice: there at the start of the year, and founded in it.
import { describe, expect, it } from 'vitest';
import { fund } from '../../../support/provinces/facts';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { oneLao } from '../../../support/provinces/province';

const found = (facts: Record<string, unknown>) => foundBy('fund-twice', oneLao([], { facts }));

describe('fund twice', () => {
  it.each(['2013-05-15', '15 พ.ค. 56', '2012-10-01'])(
    'finds a fund from the start that was founded on %s',
    (founded) => {
      const findings = found(fund({ fundAtStart: true, founded }));
      expect(findings).toMatchObject([{ severity: 'must-fix', found: founded }]);
      expect(findings.map(cellOf)).toEqual(['ลอง!AF3']);
    },
  );

  it.each([
    [true, null],
    [false, '2013-05-15'],
    [null, '2013-05-15'],
    [true, '2012-09-30'],
    [true, 'เมื่อวาน'],
  ])('does not find %s with %s', (fundAtStart, founded) => {
    expect(found(fund({ fundAtStart, founded }))).toEqual([]);
  });
});
