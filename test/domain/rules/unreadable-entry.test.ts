// Unreadable entry: something else than a tick, a count or a date where one is asked for.
import { describe, expect, it } from 'vitest';
import { cellOf, foundBy } from '../../support/provinces/found';
import { oneLao } from '../../support/provinces/province';

const RULE = 'unreadable-entry';
const found = (facts: Record<string, unknown>) => foundBy(RULE, oneLao([], { facts }));

describe(RULE, () => {
  it.each(['มี', '2', 3, -1, new Date(0), '✓'])('finds %s in a box to tick', (typed) => {
    const findings = found({ item3: typed });
    expect(findings).toMatchObject([{ severity: 'must-fix', variant: 'tick' }]);
    expect(findings.map(cellOf)).toEqual(['ลอง!V3']);
  });

  it.each([true, false, 1, 0, '๑', 'TRUE', ' false ', '', null])('reads %s in a box to tick', (typed) => {
    expect(found({ item3: typed })).toEqual([]);
  });

  it.each(['มาก', -1, 2.5, true])('finds %s where members are counted', (typed) => {
    expect(found({ 'members:2013-05-01': typed })).toMatchObject([{ variant: 'count' }]);
  });

  it.each(['เมื่อวาน', '31/2/2556', 5])('finds %s where a day is asked for', (typed) => {
    expect(found({ founded: typed })).toMatchObject([{ variant: 'date' }]);
  });

  it('is of the indicator whose column it is', () => {
    const of = (facts: Record<string, unknown>) => found(facts).map(({ indicator }) => indicator);
    expect([of({ item3: 'มี' }), of({ 'members:2013-05-01': 'มาก' }), of({ founded: 5 })]).toEqual([
      ['step'],
      ['funds'],
      ['funds'],
    ]);
  });

  it('leaves counts of projects to their own rule', () => expect(found({ eligible: 'x' })).toEqual([]));
});
