// Members fell: fewer than the number before, across rounds without one.
import { describe, expect, it } from 'vitest';
import { fund } from '../../../support/provinces/facts';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { JUNE, oneLao } from '../../../support/provinces/province';

const START = { fundAtStart: true, membersAtStart: 100 };
const found = (members: unknown[], round?: number, remark = '') =>
  foundBy('members-fall', oneLao([], { facts: fund(START, members), remark }), round);

describe('members fell', () => {
  it('from the start of the year', () => {
    const findings = found([99]);
    expect(findings).toMatchObject([{ severity: 'check', variant: 'start', found: '99', expected: '100' }]);
    expect(findings.map(cellOf)).toEqual(['ลอง!AH3']);
  });

  it('from an earlier round, across a blank one and one that is no number', () => {
    expect(found([120, null, 'มาก', 110])).toMatchObject([
      { variant: '', found: '110', expected: '120', details: { before: '2013-04-01' }, round: '2013-07-01' },
    ]);
  });

  it('again and again', () => expect(found([90, 80, 70, 60])).toHaveLength(4));

  it.each([[[100, 100, 100, 100]], [[101, null, 101]], [[]]])('not in %j', (members) => {
    expect(found(members)).toEqual([]);
  });

  it('looks no further than the round asked about, and is explained by a remark', () => {
    expect(found([100, 100, 100, 90], JUNE)).toEqual([]);
    expect(found([90], undefined, '1 เม.ย. 2556: สมาชิกเสียชีวิต')).toMatchObject([{ state: 'explained' }]);
  });
});
