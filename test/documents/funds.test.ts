// Welfare funds as an output: by district against the targets, then each LAO; and their comparison and completeness.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completenessDocument } from '../../src/documents/month/completeness';
import type { Province } from '../../src/domain/province/province';
import { completeness } from '../../src/domain/roll-ups/completeness';
import { fundsComparisonDocument } from '../../src/indicators/welfare-funds/comparison-document';
import { FUNDS_NAMED } from '../../src/indicators/welfare-funds/fund-words';
import { fundsIndicator } from '../../src/indicators/welfare-funds/indicator';
import { compareFunds } from '../../src/indicators/welfare-funds/outputs/funds-comparison';
import { runs } from '../support/chance';
import { anyFunds, typedFund } from '../support/provinces/arbitrary-funds';
import { fund } from '../support/provinces/facts';
import { MAY, provinceOf, ROUNDS } from '../support/provinces/province';
import { build, ENGLISH, expectSoundGrid, roles, rowOf, section, values } from '../support/shown/documents';

const targets = {
  marks: { provinceFunds: 4, provinceMembers: 200, nationalFunds: 848, nationalMembers: 611676 },
};
const lao = (district: string, name: string, facts: Record<string, unknown>, remark = '') => ({
  ...{ district, name, facts, remark },
  type: 'SAO' as const,
  cells: [],
});
const START = { fundAtStart: true, membersAtStart: 1200 };
const province: Province = {
  ...provinceOf([
    lao('ลอง', 'อบต.ก', fund(START, [1230, 1225])),
    lao('ลอง', 'อบต.ข', fund({ founded: '2013-04-20' }, [null, 40])),
    lao('สอง', 'อบต.ค', fund({ fundAtStart: true }, [70])),
    lao('สอง', 'อบต.ง', fund({}), 'ยังไม่พร้อม'),
  ]),
  ...targets,
};
const document = build('funds', province, MAY, ENGLISH);
const laoRow = (name: string) => values(section(document, 'By LAO').find((row) => row[1]?.value === name));

describe('the funds output', () => {
  it('says what has been reached of the targets, and what is not known', () => {
    expect(document.rows.slice(2, 7).map(([cell]) => cell?.value)).toEqual([
      '0 municipalities, 4 SAOs',
      expect.stringContaining('Built'),
      "1 more funds; the province's target 4 (25.00 %), the national one 848",
      "65 more members; the province's target 200 (32.50 %), the national one 611,676",
      expect.stringContaining('1 LAOs had a fund when the year began'),
    ]);
  });

  it('has a line for each district, and marks the one where every LAO has a fund', () => {
    expect(values(rowOf(document, 'ลอง'))).toEqual([
      ...['ลอง', 2, 1, 1, 0, '25.00 %', 1200, 1265, 65, '32.50 %', 'All have a fund: more members'],
    ]);
    expect(values(rowOf(document, 'สอง'))).toEqual([
      ...['สอง', 2, 1, 0, 1, '0.00 %', 0, 70, 0, '0.00 %', 'Not given whether there is a fund: 1'],
    ]);
    expect([roles(rowOf(document, 'ลอง')).at(-1), roles(rowOf(document, 'สอง')).at(-1)]).toEqual(['explained', 'text']);
    expect(values(rowOf(document, 'Total of 2 districts')).slice(1, 5)).toEqual([4, 2, 1, 1]);
  });

  it('shows the members of each LAO by round; of an unknown start there is no increase', () => {
    expect(laoRow('อบต.ก')).toEqual(['ลอง', 'อบต.ก', 'At start', 1200, 1230, 1225, 1225, 25, '']);
    expect(laoRow('อบต.ข')).toEqual(['', 'อบต.ข', '20 Apr 56', null, null, 40, 40, 40, '']);
    expect(laoRow('อบต.ค')).toEqual(['สอง', 'อบต.ค', 'At start', null, 70, null, 70, null, '']);
    expect(laoRow('อบต.ง')).toEqual(['', 'อบต.ง', '', null, null, null, null, null, 'ยังไม่พร้อม']);
  });

  it('says fewer, not minus, where members fell since the year began', () => {
    const fallen = { ...provinceOf([lao('ลอง', 'อบต.ก', fund(START, [1100]))]), ...targets };
    expect(build('funds', fallen, MAY, ENGLISH).rows.flatMap((row) => row[0]?.value)).toContain(
      "100 fewer members; the province's target 200 (-50.00 %), the national one 611,676",
    );
  });

  it('of a target that is not set, or of 0, shows no share', () => {
    const without = { ...province, marks: { ...targets.marks, provinceFunds: null, provinceMembers: 0 } };
    const line = values(rowOf(build('funds', without, MAY, ENGLISH), 'ลอง'));
    expect([line[5], line[9]]).toEqual(['', 'target of 0']);
  });
});

const compared = (one: Province, round: number) =>
  fundsComparisonDocument(compareFunds(one, 0, round), one, { previous: 0, round, edition: ENGLISH });

describe('the comparison of funds', () => {
  it('has the true change by district, and who has fewer members', () => {
    const built = compared(province, MAY);
    expect(values(rowOf(built, 'ลอง'))).toEqual(['ลอง', 1, 2, 1, 1230, 1265, 35]);
    expect(section(built, 'LAOs with fewer members').slice(1).map(values)).toEqual([
      ['ลอง', 'อบต.ก', 1230, 1225, '', null, null],
    ]);
  });
});

describe('for any province', () => {
  it('the comparison and the completeness of funds are sound grids', () => {
    const property = fc.property(anyFunds, fc.nat(ROUNDS.length - 1), (laos, round) => {
      const one = provinceOf(laos.map((plain) => ({ ...plain, cells: [], facts: typedFund(plain) })));
      expectSoundGrid(compared(one, round));
      const byRound = Array.from({ length: round + 1 }, (_, index) => completeness(one, index, fundsIndicator));
      expectSoundGrid(completenessDocument(byRound, one, ENGLISH, FUNDS_NAMED.full));
      expectSoundGrid(build('funds', one, round));
    });
    fc.assert(property, { numRuns: runs(20) });
  });

  it('the completeness says which indicator it is of', () => {
    const built = completenessDocument(
      [completeness(province, 0, fundsIndicator)],
      province,
      ENGLISH,
      FUNDS_NAMED.full,
    );
    expect(built.rows[3]?.[0]?.value).toMatch(/welfare funds/);
    expect(values(rowOf(built, 'สอง'))).toEqual(['สอง', 1, 2, 1, 1, 'อบต.ง']);
  });
});
