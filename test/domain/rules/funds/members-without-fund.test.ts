// Members without a fund: a number of members where there is none, or none yet.
import { describe, expect, it } from 'vitest';
import { fund } from '../../../support/provinces/facts';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { oneLao } from '../../../support/provinces/province';

const found = (facts: Record<string, unknown>) => foundBy('members-without-fund', oneLao([], { facts }));

describe('members without a fund', () => {
  it('in a round', () => {
    const findings = found(fund({ fundAtStart: false }, [null, 12]));
    expect(findings).toMatchObject([{ severity: 'must-fix', variant: '', found: '12', round: '2013-05-01' }]);
    expect(findings.map(cellOf)).toEqual(['ลอง!AI3']);
  });

  it('at the start of the year, also where a fund was founded later', () => {
    expect(found(fund({ membersAtStart: 7 }))).toMatchObject([{ variant: 'start', found: '7' }]);
    expect(found(fund({ founded: '2013-04-01', membersAtStart: 7 }, [7]))).toMatchObject([{ variant: 'start' }]);
  });

  it('before it was founded', () => {
    expect(found(fund({ founded: '2013-06-15' }, [null, 3, 4, 5]))).toMatchObject([
      { variant: 'before', round: '2013-05-01', details: { before: '2013-06-15' } },
      { variant: 'before', round: '2013-06-01' },
    ]);
  });

  it.each([
    ['a fund at the start', fund({ fundAtStart: true, membersAtStart: 7 }, [7, 8])],
    ['a fund of the very day', fund({ founded: '2013-04-01' }, [7])],
    ['no members', fund({ fundAtStart: false, membersAtStart: 0 }, [0, null, 0])],
  ])('does not find %s', (_, facts) => expect(found(facts)).toEqual([]));
});
