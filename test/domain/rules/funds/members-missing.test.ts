// Members missing: a fund whose number is blank, in a round with a fund or at the start of the year.
import { describe, expect, it } from 'vitest';
import { fund } from '../../../support/provinces/facts';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { JUNE, oneLao } from '../../../support/provinces/province';

const found = (facts: Record<string, unknown>, round?: number) =>
  foundBy('members-missing', oneLao([1], { facts }), round);

describe('members missing', () => {
  it('must be filled in the round asked about, and is worth a look in earlier ones', () => {
    const findings = found(fund({ fundAtStart: true, membersAtStart: 5 }, [5, null, 6, null]));
    expect(findings.map(({ severity, round, found: what }) => [severity, round, what])).toEqual([
      ['must-fix', '2013-07-01', null],
      ['check', '2013-05-01', null],
    ]);
    expect(findings.map(cellOf)).toEqual(['ลอง!AK3', 'ลอง!AI3']);
  });

  it('asks for the members at the start, too', () => {
    const findings = found(fund({ fundAtStart: true }, [5, 5, 5, 5]));
    expect(findings).toMatchObject([{ severity: 'must-fix', variant: 'start', round: null }]);
    expect(findings.map(cellOf)).toEqual(['ลอง!AG3']);
  });

  it('asks from the round of the founding on', () => {
    expect(found(fund({ founded: '2013-06-15' })).map(({ round }) => round)).toEqual(['2013-07-01']);
    expect(found(fund({ founded: '2013-07-01' })).map(({ round }) => round)).toEqual(['2013-07-01']);
    expect(found(fund({ founded: '2013-07-02' }))).toEqual([]);
  });

  it('takes 0 for a number, and looks no further than the round asked about', () => {
    expect(found(fund({ fundAtStart: true, membersAtStart: 0 }, [0, 0, 0]), JUNE)).toEqual([]);
  });

  it('does not ask where there is no fund, or where funds are not entered', () => {
    expect(found(fund({ fundAtStart: false }))).toEqual([]);
    expect(foundBy('members-missing', oneLao([1]))).toEqual([]);
  });
});
