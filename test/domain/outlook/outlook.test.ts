// The outlook: what is missing to the marks, who is nearest, and estimates in whole steps that nobody falls in.
import { describe, expect, it } from 'vitest';
import { lookOut } from '../../../src/domain/outlook/outlook';
import type { Province } from '../../../src/domain/province/province';
import { plainOutlook } from '../../reference/outlook';
import { always, withMarks } from '../../support/provinces/any-case';
import { APRIL, JULY, JUNE, type LaoFields, MAY, phrae, provinceOf, ROUNDS } from '../../support/provinces/province';

const SEPTEMBER = 5;
const AUGUST = 4;

/** LAOs of one district, each with what it reported from April on. */
const laosOf = (...cells: (number | null)[][]): LaoFields[] =>
  cells.map((each, index) => ({ district: 'ลอง', type: 'SAO', name: `อบต.${index + 1}`, cells: each }));
const outlookOf = (round: number, ...cells: (number | null)[][]) => lookOut(provinceOf(laosOf(...cells)), round);
/** With marks of their own, in April. */
const marksAt = (required: number, aimed: number, province: Province) =>
  lookOut(withMarks(province, { required, aimed }), APRIL);

describe('what is missing to a mark', () => {
  it('is counted in whole LAOs, rounded up', () => {
    const { marks, total } = lookOut(phrae(), JULY);
    expect(marks.required).toMatchObject({ share: 60, needed: 50, missing: 48 });
    expect(marks.aimed).toMatchObject({ share: 70, needed: 59, missing: 57 });
    expect(total).toMatchObject({ LAOs: 83, passed: 2, change: -1, noReport: 0 });
  });

  it('says how near the nearest are, how many are so near, and the fewest steps in all', () => {
    const { marks, nearest } = outlookOf(APRIL, [5], [4], [3], [3], [0]);
    expect(marks.required).toMatchObject({ needed: 3, missing: 2, stepsLeft: 2, candidates: 3, stepsInAll: 3 });
    expect(marks.aimed).toMatchObject({ needed: 4, missing: 3, stepsLeft: 2, candidates: 3, stepsInAll: 5 });
    expect(nearest.map(({ lao, stepsLeft }) => [lao, stepsLeft])).toEqual([
      ['อบต.2', 1],
      ['อบต.3', 2],
      ['อบต.4', 2],
    ]);
  });

  it('is nothing once the mark is reached: nobody need be named', () => {
    const { marks, nearest } = outlookOf(APRIL, [5], [5], [5], [0]);
    expect(marks.aimed).toMatchObject({ missing: 0, stepsLeft: 0, candidates: 0, stepsInAll: 0 });
    expect(nearest).toEqual([]);
  });

  it('cannot be made up by LAOs that have never reported: they are counted apart', () => {
    const { marks, nearest, total } = outlookOf(APRIL, [3], [null], [null]);
    expect(marks.required).toMatchObject({ missing: 2, stepsLeft: null, candidates: 1, stepsInAll: null });
    expect(nearest.map(({ lao }) => lao)).toEqual(['อบต.1']);
    expect(total.noReport).toBe(2);
  });

  it('is named district by district, in the order of the districts', () => {
    const [one, two, three] = laosOf([1], [3], [4]) as [LaoFields, LaoFields, LaoFields];
    const province = provinceOf([one, { ...two, district: 'สอง' }, three]);
    const names = lookOut(province, APRIL).nearest.map(({ district, lao }) => [district, lao]);
    expect(names).toEqual([
      ['ลอง', 'อบต.3'],
      ['ลอง', 'อบต.1'],
      ['สอง', 'อบต.2'],
    ]);
  });
});

describe('the performance of a district', () => {
  it('is measured against its own marks, and with the round before', () => {
    const { lines } = lookOut(phrae(), JULY);
    expect(lines.find(({ district }) => district === 'ลอง')).toEqual({
      district: 'ลอง',
      LAOs: 11,
      passed: 2,
      change: 2,
      noReport: 0,
      required: { needed: 7, missing: 5, met: false },
      aimed: { needed: 8, missing: 6, met: false },
    });
  });

  it('has no change in the first round', () => {
    expect(outlookOf(APRIL, [5]).lines[0]).toMatchObject({ passed: 1, change: null });
    expect(outlookOf(MAY, [5, 4]).lines[0]).toMatchObject({ passed: 0, change: -1 });
  });

  it('of a district without any LAO is no share at all', () => {
    const province = provinceOf(laosOf([5]));
    const empty = { name: 'ใหม่', direct: false, tab: null, editors: [] };
    const { lines, nearest, estimates } = lookOut({ ...province, districts: [...province.districts, empty] }, MAY);
    expect(lines[1]).toMatchObject({ LAOs: 0, passed: 0, required: { needed: 0, missing: 0, met: null } });
    expect(nearest).toEqual([]);
    expect(estimates.own?.lines).toEqual([
      { district: 'ลอง', passed: 1 },
      { district: 'ใหม่', passed: 0 },
    ]);
  });
});

describe('an estimate at its own speed', () => {
  it('goes on as in the last two rounds, in whole steps', () => {
    // 1 step in 2 rounds from step 4: half a step in August, the whole one in September.
    const { own } = outlookOf(JULY, [0, 3, 4, 4]).estimates;
    expect(own).toMatchObject({ speed: null, staying: 0, passed: [0, 1], required: '2013-09-01', aimed: '2013-09-01' });
  });

  it('looks at no earlier rounds, and counts a carried standing as standing still', () => {
    expect(outlookOf(JULY, [0, 4, null, null]).estimates.own?.passed).toEqual([0, 0]);
  });

  it('is measured over one round where there is only one', () => {
    expect(outlookOf(MAY, [1, 3]).estimates.own?.passed).toEqual([1, 1, 1, 1]);
    expect(outlookOf(JULY, [null, null, 1, 3]).estimates.own?.passed).toEqual([1, 1]);
  });

  it('lets nobody fall', () => {
    expect(outlookOf(JUNE, [5, 5, 4], [3, 5, 5]).estimates.own?.passed).toEqual([1, 1, 1]);
  });

  it('leaves a LAO with one report where it is, and says how many', () => {
    expect(outlookOf(MAY, [3, 4], [null, 4]).estimates.own).toMatchObject({ staying: 1, passed: [1, 1, 1, 1] });
  });
});

describe("an estimate at the province's median", () => {
  it('takes the middle speed for everybody, also for a LAO with one report', () => {
    const { median } = outlookOf(JUNE, [0, 0, 4], [2, 2, 4], [3, 3, 3], [null, null, 4]).estimates;
    expect(median).toMatchObject({ speed: { steps: 1, rounds: 1 }, passed: [3, 4, 4] });
  });

  it('of an even number takes the mean of the middle two, as a whole fraction', () => {
    const { median } = outlookOf(JULY, [0, 2, 2, 3], [0, 3, 3, 3]).estimates;
    expect(median).toMatchObject({ speed: { steps: 1, rounds: 4 }, passed: [0, 0] });
  });

  it('leaves out who had no step left to move', () => {
    const { median } = outlookOf(MAY, [5, 5], [5, 5], [2, 4]).estimates;
    expect(median?.speed).toEqual({ steps: 2, rounds: 1 });
    expect(outlookOf(MAY, [5, 5]).estimates).toMatchObject({ own: { passed: [1, 1, 1, 1] }, median: null });
  });

  it('counts a fall as no movement', () => {
    expect(outlookOf(MAY, [4, 1], [3, 3], [2, 1]).estimates.median?.speed).toEqual({ steps: 0, rounds: 1 });
  });
});

describe('the rounds that are left', () => {
  it('are those of the fiscal year after the round asked about', () => {
    const province = provinceOf(laosOf([0, 1]));
    const [first] = province.rounds as [Province['rounds'][0]];
    const rounds = [...province.rounds, { ...first, date: '2013-10-01' }];
    expect(lookOut({ ...province, rounds }, AUGUST).estimates.rounds).toEqual(['2013-09-01']);
  });

  it('there are none after September: there is nothing to estimate', () => {
    expect(outlookOf(SEPTEMBER, [0, 1, 2, 3, 4, 4]).estimates).toEqual({ rounds: [], own: null, median: null });
  });

  it('a mark that is reached already is reached in this round', () => {
    expect(outlookOf(MAY, [4, 5]).estimates.own).toMatchObject({ required: '2013-05-01', aimed: '2013-05-01' });
  });
});

describe('at the edges', () => {
  it('a province without any LAO has no share, and no estimate', () => {
    const { total, marks, lines, estimates } = lookOut(provinceOf([]), APRIL);
    expect(lines).toEqual([]);
    expect(total).toMatchObject({ LAOs: 0, required: { needed: 0, missing: 0, met: null } });
    expect(marks.required).toMatchObject({ needed: 0, missing: 0, stepsLeft: 0 });
    expect(estimates).toMatchObject({ own: null, median: null });
  });

  it('one LAO is needed where there is one', () => {
    expect(outlookOf(APRIL, [4]).marks).toMatchObject({ required: { missing: 1 }, aimed: { missing: 1 } });
  });

  it('0 % is reached by nobody, 100 % by all only', () => {
    const { marks, total, nearest } = marksAt(0, 100, provinceOf(laosOf([5], [0])));
    expect(marks).toMatchObject({ required: { needed: 0, missing: 0 }, aimed: { needed: 2, missing: 1 } });
    expect(total).toMatchObject({ required: { met: true }, aimed: { met: false } });
    expect(nearest.map(({ stepsLeft }) => stepsLeft)).toEqual([5]);
    expect(marksAt(0, 0, provinceOf(laosOf([0]))).nearest).toEqual([]);
  });

  it('a round in which nothing was reported stands on what was carried', () => {
    const { total, marks } = outlookOf(JUNE, [5, 5, null], [4, 4, null]);
    expect(total).toMatchObject({ passed: 1, change: 0, noReport: 0 });
    expect(marks.aimed).toMatchObject({ missing: 1, stepsLeft: 1 });
  });

  it('all LAOs without any report: nobody is near, nothing can be estimated, and none drops out', () => {
    const { total, marks, nearest, estimates } = outlookOf(JULY, [], [null, null]);
    expect(total).toMatchObject({ LAOs: 2, passed: 0, noReport: 2 });
    expect(marks.required).toMatchObject({ missing: 2, stepsLeft: null, candidates: 0 });
    expect([nearest, estimates.own, estimates.median]).toEqual([[], null, null]);
  });
});

describe('for any province', () => {
  it('the outlook is that of the reference', () =>
    always((province, { laos, round, required, aimed }) =>
      expect(lookOut(province, round)).toEqual(plainOutlook(laos, round, ROUNDS, { required, aimed })),
    ));

  it('in an estimate nobody falls, nobody without report passes, and the districts add up', () =>
    always((province, { round }) => {
      const { total, estimates } = lookOut(province, round);
      for (const estimate of [estimates.own, estimates.median]) {
        if (!estimate) continue;
        const passed = [total.passed, ...estimate.passed, total.LAOs - total.noReport];
        expect([...passed].sort((one, other) => one - other)).toEqual(passed);
        expect(estimate.lines.reduce((sum, line) => sum + line.passed, 0)).toBe(estimate.passed.at(-1));
      }
    }));

  it('the nearest are enough for what is missing, and nearer ones are not', () =>
    always((province, { round }) => {
      const { marks, nearest } = lookOut(province, round);
      for (const { missing, stepsLeft, candidates } of Object.values(marks)) {
        if (stepsLeft === null || missing === 0) continue;
        expect(nearest.filter((lao) => lao.stepsLeft <= stepsLeft)).toHaveLength(candidates);
        expect(candidates).toBeGreaterThanOrEqual(missing);
        expect(nearest.filter((lao) => lao.stepsLeft < stepsLeft).length).toBeLessThan(missing);
      }
    }));
});
