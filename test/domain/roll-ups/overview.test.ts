// The overview: standings over the rounds, the districts' mean standing, and the marks; no LAO drops out of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookOut } from '../../../src/domain/outlook/outlook';
import { compareRounds } from '../../../src/domain/roll-ups/comparison';
import { performance } from '../../../src/domain/roll-ups/performance';
import { overview } from '../../../src/indicators/overview';
import { type FundsOverview, fundsOverview } from '../../../src/indicators/welfare-funds/outputs/funds-overview';
import { plainFundsOverview, plainOverview } from '../../reference/overview';
import { runs } from '../../support/chance';
import { always } from '../../support/provinces/any-case';
import { anyFunds, typedFund } from '../../support/provinces/arbitrary-funds';
import { fund } from '../../support/provinces/facts';
import { APRIL, JULY, JUNE, MAY, oneLao, phrae, provinceOf, ROUNDS } from '../../support/provinces/province';

/** SAOs of one district, each with what it reported from April on. */
const ofOneDistrict = (...cells: (number | null)[][]) =>
  provinceOf(cells.map((each, index) => ({ district: 'ลอง', type: 'SAO', name: `อบต.${index + 1}`, cells: each })));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('Phrae, July 2556', () => {
  it('has the standings of every round up to it, both types together', () => {
    const { rounds } = overview(phrae(), JULY);
    expect(rounds.map(({ round }) => round)).toEqual(['2013-04-01', '2013-05-01', '2013-06-01', '2013-07-01']);
    expect(rounds.slice(JUNE).map(({ steps }) => steps)).toEqual([
      [0, 2, 19, 30, 29, 3],
      [0, 1, 0, 13, 67, 2],
    ]);
    expect(rounds.map(({ reported }) => reported)).toEqual([83, 82, 78, 80]);
    expect(rounds.map(({ passed }) => passed)).toEqual(rounds.map(({ steps }) => steps[5]));
  });

  it('has both marks, in percent and as whole LAOs, rounded up', () => {
    const { LAOs, marks } = overview(phrae(), JULY);
    expect(LAOs).toBe(83);
    expect(marks).toEqual({ required: { share: 60, needed: 50 }, aimed: { share: 70, needed: 59 } });
  });

  it('has the mean standing of each district', () => {
    const { lines, total } = overview(phrae(), JULY);
    const july = (district: string) => lines.find((line) => line.district === district)?.rounds[JULY];
    // 18 LAOs: 5 at step 3, 13 at step 4.
    expect(july('เมืองแพร่')).toEqual({ round: '2013-07-01', noReport: 0, mean: 3.72 });
    expect(july('สูงเม่น')?.mean).toBe(4);
    expect(total.rounds[JULY]?.mean).toBe(Math.round((100 * (1 + 13 * 3 + 67 * 4 + 2 * 5)) / 83) / 100);
  });
});

describe('the mean standing', () => {
  it('leaves out who has never reported: no report is not step 0', () => {
    const { lines } = overview(ofOneDistrict([0], [3], [null]), APRIL);
    expect(lines[0]?.rounds).toEqual([{ round: '2013-04-01', noReport: 1, mean: 1.5 }]);
  });

  it('goes up at half a hundredth', () => {
    // 1/8 = 0.125, 3/8 = 0.375
    const eight = (ones: number) => Array.from({ length: 8 }, (_, index) => [index < ones ? 1 : 0]);
    expect(overview(ofOneDistrict(...eight(1)), APRIL).total.rounds[0]?.mean).toBe(0.13);
    expect(overview(ofOneDistrict(...eight(3)), APRIL).total.rounds[0]?.mean).toBe(0.38);
  });

  it('is none where nobody has ever reported', () => {
    const { lines, total, rounds } = overview(ofOneDistrict([], [null]), MAY);
    for (const { mean, noReport } of [...(lines[0]?.rounds ?? []), ...total.rounds]) {
      expect([mean, noReport]).toEqual([null, 2]);
    }
    expect(rounds[MAY]).toEqual({
      round: '2013-05-01',
      reported: 0,
      noReport: 2,
      steps: [0, 0, 0, 0, 0, 0],
      passed: 0,
    });
  });
});

describe('at the edges', () => {
  it('an empty round shows the carried standings, and that nobody has reported', () => {
    const { rounds, lines } = overview(ofOneDistrict([2, null], [4, null]), MAY);
    expect(rounds[MAY]).toMatchObject({ reported: 0, noReport: 0, steps: [0, 0, 1, 0, 1, 0] });
    expect(lines[0]?.rounds[MAY]?.mean).toBe(3);
  });

  it('one LAO in the province', () => {
    const { LAOs, marks, lines, rounds } = overview(oneLao([1, 5]), MAY);
    expect(LAOs).toBe(1);
    expect([marks.required.needed, marks.aimed.needed]).toEqual([1, 1]);
    expect(lines[0]?.rounds.map(({ mean }) => mean)).toEqual([1, 5]);
    expect(rounds.map(({ passed }) => passed)).toEqual([0, 1]);
  });

  it('a district without any LAO has its line', () => {
    const province = oneLao([3]);
    province.districts.push({ name: 'สอง', direct: false, tab: 'สอง', editors: [] });
    expect(overview(province, APRIL).lines[1]).toEqual({
      district: 'สอง',
      LAOs: 0,
      rounds: [{ round: '2013-04-01', noReport: 0, mean: null }],
    });
  });

  it('no LAO at all', () => {
    const { LAOs, marks, lines, total } = overview(provinceOf([]), JULY);
    expect([LAOs, marks.required.needed, lines]).toEqual([0, 0, []]);
    expect(total.rounds.map(({ mean }) => mean)).toEqual([null, null, null, null]);
  });
});

describe('for any province', () => {
  it('the overview is that of the reference', () =>
    always((province, { laos, round, required, aimed }) =>
      expect(overview(province, round)).toEqual(plainOverview(laos, round, ROUNDS, { required, aimed })),
    ));

  it('no LAO drops out of a round, and the districts add up', () =>
    always((province, { laos, round }) => {
      const { rounds, lines, total } = overview(province, round);
      for (const [index, { noReport, steps, reported }] of rounds.entries()) {
        expect(noReport + sum(steps)).toBe(laos.length);
        expect(reported).toBeLessThanOrEqual(sum(steps));
        expect(sum(lines.map((line) => line.rounds[index]?.noReport as number))).toBe(noReport);
      }
      expect(sum(lines.map(({ LAOs }) => LAOs))).toBe(total.LAOs);
    }));

  it('a later round changes nothing in what is shown of earlier ones', () =>
    always((province, { round }) => {
      const until = overview(province, round).rounds;
      expect(overview(province, ROUNDS.length - 1).rounds.slice(0, round + 1)).toEqual(until);
    }));

  it('agrees with the comparison, the performance and the outlook', () =>
    always((province, { round }) => {
      const { rounds, marks, estimates } = overview(province, round);
      expect(estimates).toEqual(lookOut(province, round).estimates);
      const { total } = performance(province, round);
      expect([rounds[round]?.passed, marks.required.needed, marks.aimed.needed]).toEqual([
        total.passed,
        total.required.needed,
        total.aimed.needed,
      ]);
      if (round === 0) return;
      const { steps } = compareRounds(province, round - 1, round);
      expect(rounds[round - 1]?.steps).toEqual(steps.map(({ before }) => before));
      expect(rounds[round]?.steps).toEqual(steps.map(({ now }) => now));
    }));
});

describe('funds and members', () => {
  it('are none where the districts do not enter them', () => expect(overview(phrae(), JULY).funds).toBeNull());

  it('are those of the reference, in every round', () => {
    const property = fc.property(anyFunds, fc.nat(ROUNDS.length - 1), (laos, round) => {
      const province = provinceOf(laos.map((lao) => ({ ...lao, cells: [], facts: typedFund(lao) })));
      if (!province.groups.includes('funds')) return;
      const year = { rounds: ROUNDS, start: '2012-10-01', end: '2013-10-01' };
      expect(fundsOverview(province, round)).toEqual(plainFundsOverview(laos, year, round));
    });
    fc.assert(property, { numRuns: runs(60) });
  });

  it("are measured against the province's targets; 9 million members are as good as 9", () => {
    const facts = fund({ fundAtStart: true, membersAtStart: 9 }, [9, 9_000_000]);
    const province = provinceOf([{ district: 'ลอง', type: 'SAO', name: 'อบต.ก', cells: [], facts }]);
    const funds = overview({ ...province, marks: { provinceMembers: 0 } }, MAY).funds as FundsOverview;
    expect(funds.rounds.map(({ members, increase }) => [members, increase])).toEqual([
      [9, 0],
      [9_000_000, 8_999_991],
    ]);
    expect(funds.targets).toEqual({
      funds: { target: null, reached: 0 },
      members: { target: 0, reached: 8_999_991 },
    });
  });
});
