// LAOs that come, go and change within the year: every round counts whom an eye would count, with the history of what each one was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/findings/finding';
import { type Entry, fact } from '../../../src/domain/month/entry';
import { asKnownSettings } from '../../../src/domain/month/kept-settings';
import { readKept } from '../../../src/domain/month/kept-texts';
import { lookOut } from '../../../src/domain/outlook/outlook';
import type { Province } from '../../../src/domain/province/province';
import { compareRounds } from '../../../src/domain/roll-ups/comparison';
import { completeness } from '../../../src/domain/roll-ups/completeness';
import { overviewOfSteps } from '../../../src/domain/roll-ups/overview';
import { summarise } from '../../../src/domain/roll-ups/summary';
import { proposeTargets } from '../../../src/domain/roll-ups/target-proposal';
import { countTargets } from '../../../src/domain/roll-ups/targets';
import { stepIndicator } from '../../../src/indicators/community-plan/indicator';
import { validate } from '../../../src/indicators/findings/validate';
import { dataRows } from '../../../src/indicators/province/data-rows';
import { keepProvince, keptProvince } from '../../../src/indicators/province/kept-province';
import { nextYearRoster } from '../../../src/indicators/province/next-year';
import { compareFunds } from '../../../src/indicators/welfare-funds/outputs/funds-comparison';
import { summariseFunds } from '../../../src/indicators/welfare-funds/outputs/funds-summary';
import { runs } from '../../support/chance';
import { anyYear, DISTRICTS, type Year } from '../../support/provinces/arbitrary-lives';
import { fund } from '../../support/provinces/facts';
import { provinceOfLives } from '../../support/provinces/lives';
import { JULY, JUNE, provinceOf, ROUNDS } from '../../support/provinces/province';

/** A province in which only those that are there in the round were ever registered, under the names that they have then. */
function plainly({ truth }: Year, round: number, like: Province): Province {
  return { ...provinceOf((truth[round] as Year['truth'][number]).map(({ lao }) => lao)), districts: like.districts };
}

const always = (check: (province: Province, year: Year, round: number) => void) =>
  fc.assert(
    fc.property(anyYear, fc.nat(ROUNDS.length - 1), (year, round) =>
      check(provinceOfLives(year.lines, year.rows, DISTRICTS), year, round),
    ),
    { numRuns: runs(150) },
  );

/** But for where it stands, which differs. */
const said = ({ rule, severity, district, type, lao, round, found, expected }: Finding) =>
  JSON.stringify({ rule, severity, district, type, lao, round, found, expected });

/** Its change counts whoever was there before. */
const unchanged = ({ lines, total, ...rest }: ReturnType<typeof lookOut>) => ({
  ...rest,
  lines: lines.map(({ change, ...line }) => line),
  total: { ...total, change: null },
});

describe('a year in which LAOs come, go and change', () => {
  it('is counted in every round as if only those had ever been registered that are there then', () =>
    always((province, year, round) => {
      const plain = plainly(year, round, province);
      expect(summarise(province, round)).toEqual(summarise(plain, round));
      expect(completeness(province, round, stepIndicator)).toEqual(completeness(plain, round, stepIndicator));
      expect(countTargets(province, round)).toEqual(countTargets(plain, round));
      expect(proposeTargets(province, round)).toEqual(proposeTargets(plain, round));
      expect(unchanged(lookOut(province, round))).toEqual(unchanged(lookOut(plain, round)));
      const [own, eye] = [overviewOfSteps(province, round), overviewOfSteps(plain, round)];
      expect([own.LAOs, own.marks, own.rounds[round]]).toEqual([eye.LAOs, eye.marks, eye.rounds[round]]);
    }));

  it('hands out, round by round, what was true in it', () =>
    always((province, year, round) => {
      const ofRound = (rows: ReturnType<typeof dataRows>) =>
        rows.filter((row) => row.round === ROUNDS[round]).map(({ identity, ...row }) => row);
      const plain = plainly(year, round, province);
      expect(ofRound(dataRows(province, ROUNDS.length - 1))).toEqual(ofRound(dataRows(plain, round)));
    }));

  it('hands out each LAO as the same one in all rounds, by what it was first in the year', () =>
    always((province, { truth }) => {
      const first = new Map<number, string>();
      const expected = truth.flatMap((laos) =>
        laos.map(({ story, lao: { district, type, name } }) => {
          if (!first.has(story)) first.set(story, `${district}/${type}/${name}`);
          return first.get(story);
        }),
      );
      expect(dataRows(province, ROUNDS.length - 1).map(({ identity }) => identity)).toEqual(expected);
    }));

  it('is checked as if they had always been called what they are called in the round, but for what stands where nothing counts', () =>
    always((province, year, round) => {
      const own = validate(province, round).filter(({ rule }) => rule !== 'lao-not-there');
      const there = new Map(
        (year.truth[round] as Year['truth'][number]).map(({ lao, isThere }) => [lao.name, isThere]),
      );
      // Nothing is missing of anybody before there was anybody.
      const isSo = ({ lao, round: day }: Finding) => lao === null || day === null || there.get(lao)?.(day) !== false;
      const eye = validate(plainly(year, round, province), round).filter(isSo);
      expect(own.map(said).sort()).toEqual(eye.map(said).sort());
    }));

  it('hands on to the next year whoever is there at its end', () =>
    always((province, { truth }) => {
      const last = (truth[ROUNDS.length - 1] as Year['truth'][number]).map(({ lao }) => [
        lao.district,
        lao.type,
        lao.name,
      ]);
      expect(nextYearRoster(province).lines.map(({ district, type, name }) => [district, type, name])).toEqual(last);
    }));

  it('keeps a closed round as it was, with who came and went before it', () =>
    always((province, _, round) => {
      const texts = keepProvince(province, ROUNDS[round] as string);
      const { districts, others } = readKept(texts);
      const act = { ...fact('close', { round: ROUNDS[round] as string }), at: '2013-12-31T09:00' } as unknown as Entry;
      const settings = asKnownSettings(others[0]);
      const kept = keptProvince(
        { act, isWhole: true, settings, districts },
        { entries: [act], broken: [] },
      ) as Province;
      const said = (one: Province) => [
        summarise(one, round),
        countTargets(one, round),
        round > 0 ? compareRounds(one, round - 1, round) : null,
      ];
      // Districts without a LAO are kept, too.
      expect(said(kept)).toEqual(said({ ...province, districts: kept.districts }));
    }));

  it('is compared by what became of those that were there before, under whichever name', () =>
    always((province, { truth }, round) => {
      if (round === 0) return;
      const standing = (cells: readonly unknown[], at: number) =>
        (cells.slice(0, at + 1).filter((cell) => cell !== null && cell !== undefined) as number[]).slice(-1)[0] ?? -1;
      const at = (which: number) =>
        new Map((truth[which] as Year['truth'][number]).map(({ lao, story }) => [story, standing(lao.cells, which)]));
      const [before, now] = [at(round - 1), at(round)];
      const both = [...now.keys()].filter((story) => before.has(story));
      const count = (steps: Iterable<number>, step: number) => [...steps].filter((each) => each === step).length;
      const { steps, moves, changes } = compareRounds(province, round - 1, round);
      for (const { step, ...figures } of steps) {
        const rose = both.filter((story) => now.get(story) === step && (before.get(story) as number) < step).length;
        const fell = both.filter((story) => now.get(story) === step && (before.get(story) as number) > step).length;
        const left = both.filter((story) => before.get(story) === step && now.get(story) !== step).length;
        expect(figures).toEqual({
          before: count(before.values(), step),
          now: count(now.values(), step),
          net: rose + fell - left,
          ...{ rose, fell },
        });
      }
      const moved = both.filter((story) => before.get(story) !== now.get(story)).length;
      expect(moves.reduce((sum, { LAOs }) => sum + LAOs, 0)).toBe(moved);
      // Everybody who is not there on both days under the same name is named.
      const names = (which: number) =>
        (truth[which] as Year['truth'][number]).map(({ lao }) => `${lao.name} ${lao.district}`);
      const told = (side: 'from' | 'to') =>
        (changes ?? []).flatMap((change) => change[side].map(({ lao, district }) => `${lao} ${district}`));
      const other = (one: number, another: number) => names(one).filter((name) => names(another).indexOf(name) < 0);
      expect(new Set(told('to'))).toEqual(
        new Set([...told('to').filter((name) => names(round).includes(name)), ...other(round, round - 1)]),
      );
      expect(told('from')).toEqual(expect.arrayContaining(other(round - 1, round)));
    }));
});

it('two of which each says that it was the other are counted, not gone round in', () => {
  const until = '1 มิ.ย. 2556';
  const lines = [
    { name: 'อบต.ก้อ', until, was: 'อบต.แข้' },
    { name: 'อบต.แข้', until, was: 'อบต.ก้อ' },
    { name: 'ทต.คู่', type: 'เทศบาล', since: '1 ก.ค. 2556', was: 'อบต.ก้อ, อบต.แข้' },
  ];
  const facts = fund({ fundAtStart: true, membersAtStart: 10 }, [11, 12, 13, 14]);
  const rows = lines.map(({ name, type = 'อบต.' }) => ({ district: 'ลอง', name, type, facts }));
  const province = provinceOfLives(lines, rows, DISTRICTS);
  expect(compareFunds(province, JUNE, JULY).total.members).toEqual({ before: 26, now: 14, net: -12 });
  expect(summariseFunds(province, JULY).total).toMatchObject({ LAOs: 1, members: 14 });
});
