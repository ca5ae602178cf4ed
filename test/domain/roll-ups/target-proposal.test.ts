// The proposed main list: the highest standings first, every district at least one, ties in the order of the registry.
import { describe, expect, it } from 'vitest';
import type { Province } from '../../../src/domain/province/province';
import { proposedChanges, proposeTargets, withProposal } from '../../../src/domain/roll-ups/target-proposal';
import { countTargets } from '../../../src/domain/roll-ups/targets';
import type { PlainLao } from '../../reference/plain';
import { plainMainList, rankedLaos, wholeLaos } from '../../reference/target-proposal';
import { always, fewLaos, withMarks } from '../../support/provinces/any-case';
import { APRIL, JULY, type LaoFields, phrae, provinceOf } from '../../support/provinces/province';

const lao = (district: string, name: string, step: number | null, more: Partial<LaoFields> = {}): LaoFields => ({
  district,
  type: 'SAO',
  name,
  cells: [step],
  ...more,
});
const mainOf = (province: Province, round = APRIL) =>
  proposeTargets(province, round)
    .LAOs.filter(({ proposed }) => proposed === 'main')
    .map(({ lao: name, reason }) => [name, reason]);
const aimedAt = (aimed: number, laos: LaoFields[]) => withMarks(provinceOf(laos), { required: 60, aimed });

describe('a proposed main list', () => {
  it('takes the highest standings, and of equal ones those that the registry has first', () => {
    const laos = [lao('ลอง', 'อบต.ก', 2), lao('ลอง', 'อบต.ข', 4), lao('ลอง', 'อบต.ค', 2), lao('ลอง', 'อบต.ง', 3)];
    expect(mainOf(aimedAt(75, laos))).toEqual([
      ['อบต.ก', 'standing'],
      ['อบต.ข', 'standing'],
      ['อบต.ง', 'standing'],
    ]);
  });

  it('takes the best of a district in place of the lowest that can go', () => {
    const laos = [lao('ลอง', 'อบต.ก', 5), lao('ลอง', 'อบต.ข', 4), lao('สอง', 'อบต.ค', 0), lao('สอง', 'อบต.ง', 1)];
    expect(mainOf(aimedAt(50, laos))).toEqual([
      ['อบต.ก', 'standing'],
      ['อบต.ง', 'district'],
    ]);
  });

  it('puts whoever has never reported below step 0', () => {
    expect(mainOf(aimedAt(50, [lao('ลอง', 'อบต.ก', null), lao('ลอง', 'อบต.ข', 0)]))).toEqual([['อบต.ข', 'standing']]);
  });

  it('counts a carried standing', () => {
    const laos = [lao('ลอง', 'อบต.ก', 1), lao('ลอง', 'อบต.ข', 4)];
    expect(mainOf(aimedAt(50, laos), JULY)).toEqual([['อบต.ข', 'standing']]);
  });

  it('need not reach a municipality that reports directly, but may', () => {
    const town = lao('เทศบาลเมืองแพร่', 'ทม.แพร่', 5, { type: 'municipality' });
    const laos = [{ ...town, cells: [0] }, lao('ลอง', 'อบต.ก', 1), lao('ลอง', 'อบต.ข', 2)];
    expect(mainOf(aimedAt(60, laos))).toEqual([
      ['อบต.ก', 'standing'],
      ['อบต.ข', 'standing'],
    ]);
    expect(mainOf(aimedAt(60, [town, ...laos.slice(1)]))).toEqual([
      ['ทม.แพร่', 'standing'],
      ['อบต.ข', 'standing'],
    ]);
  });

  it('is longer than the share where there are more districts', () => {
    const laos = ['ก', 'ข', 'ค'].map((name) => lao(name, `อบต.${name}`, 3));
    expect(proposeTargets(aimedAt(0, laos), APRIL)).toMatchObject({ needed: 0, main: { municipalities: 0, SAOs: 3 } });
  });

  it.each([
    ['of nobody, of nobody', [], 70, 0],
    ['of one LAO, that one', [lao('ลอง', 'อบต.ก', null)], 70, 1],
    ['at 100 %, of all', [lao('ลอง', 'อบต.ก', 1), lao('ลอง', 'อบต.ข', 2)], 100, 2],
    ['at 0 %, of one a district', [lao('ลอง', 'อบต.ก', 1), lao('ลอง', 'อบต.ข', 2)], 0, 1],
    ['of all without report, in the order of the registry', [lao('ก', 'อบต.ก', null), lao('ก', 'อบต.ข', null)], 50, 1],
  ])('is made %s', (_, laos, share, count) => {
    expect(mainOf(aimedAt(share, laos)).map(([name]) => name)).toHaveLength(count);
  });

  it('is not asked of a district without any LAO', () => {
    const province = provinceOf([lao('ลอง', 'อบต.ก', 1)]);
    const empty = { name: 'ใหม่', direct: false, tab: null, editors: [] };
    expect(mainOf({ ...province, districts: [...province.districts, empty] })).toHaveLength(1);
  });

  it('is in Phrae of July 59 LAOs, 14 of them other than in the registry', () => {
    const proposal = proposeTargets(phrae(), JULY);
    expect(proposal).toMatchObject({ needed: 59, main: { municipalities: 17, SAOs: 42 } });
    expect(proposedChanges(proposal)).toMatchObject({ toMain: 7, toSecondary: 7 });
  });
});

describe('what would change', () => {
  const LAOS = [lao('ลอง', 'อบต.ก', 5, { target: 'secondary' }), lao('ลอง', 'อบต.ข', 1), lao('ลอง', 'อบต.ค', 0)];
  const changesOf = (laos: LaoFields[]) => proposedChanges(proposeTargets(aimedAt(50, laos), APRIL));

  it('is named LAO by LAO, with the list it is on now', () => {
    const unlisted = LAOS.map((each, index) => (index === 2 ? { ...each, target: null } : each));
    expect(changesOf(unlisted).LAOs.map(({ lao: name, now, proposed }) => [name, now, proposed])).toEqual([
      ['อบต.ก', 'secondary', 'main'],
      ['อบต.ค', null, 'secondary'],
    ]);
  });

  it('has a code of its own: other changes, another code', () => {
    const codes = [LAOS, LAOS.slice(0, 2), LAOS.map((each) => ({ ...each, district: 'สอง' }))].map(
      (laos) => changesOf(laos).confirm,
    );
    expect(new Set(codes).size).toBe(3);
    expect(changesOf(LAOS).confirm).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe('for any province', () => {
  it('the proposal is that of the reference', () =>
    always((province, { laos, round, aimed }) => {
      const main = plainMainList(laos, round, aimed);
      const proposed = proposeTargets(province, round).LAOs.map((line) => line.proposed);
      expect(proposed).toEqual(laos.map((each) => (main.has(each) ? 'main' : 'secondary')));
    }));

  it('it is long enough, reaches every district, and is no longer than it must be', () =>
    always((province, { round }) => {
      const proposal = proposeTargets(province, round);
      const { main, secondary } = countTargets(withProposal(province, proposal), round);
      const settled = province.districts.filter(({ direct }) => !direct).length;
      expect(main.districtsWithout).toEqual([]);
      expect(main.municipalities + main.SAOs).toBe(Math.max(main.needed, settled));
      expect([main, secondary]).toMatchObject([proposal.main, proposal.secondary]);
    }));

  it('it says why: who is not among the highest is there for the district alone', () =>
    always((province, { laos, round, aimed }) => {
      const highest = new Set(rankedLaos(laos, round).slice(0, wholeLaos(aimed, laos.length)));
      const { LAOs } = proposeTargets(province, round);
      const chosen = LAOs.filter(({ proposed }) => proposed === 'main');
      LAOs.forEach(({ district, reason }, index) => {
        if (reason === 'standing') expect(highest.has(laos[index] as PlainLao)).toBe(true);
        if (reason !== 'district') return;
        expect(highest.has(laos[index] as PlainLao)).toBe(false);
        expect(chosen.filter((each) => each.district === district)).toHaveLength(1);
      });
    }));

  it('once it is taken there is nothing left to change', () =>
    always((province, { round }) => {
      const taken = withProposal(province, proposeTargets(province, round));
      expect(proposedChanges(proposeTargets(taken, round))).toMatchObject({ LAOs: [], confirm: null });
    }));

  it('it is the best of all lists that reach every district, tried one by one', () =>
    always((province, { laos, round, aimed }) => {
      const ranked = rankedLaos(laos, round);
      const places = proposeTargets(province, round)
        .LAOs.map(({ proposed }, index) => (proposed === 'main' ? ranked.indexOf(laos[index] as PlainLao) : -1))
        .filter((place) => place >= 0)
        .sort((one, other) => one - other);
      expect(places).toEqual(bestPlaces(ranked, wholeLaos(aimed, laos.length)));
    }, fewLaos));
});

/** Of all lists that are long enough and reach every district the shortest, and of these the one with the best places. */
function bestPlaces(ranked: PlainLao[], needed: number): number[] {
  const districts = new Set(ranked.map(({ district }) => district).filter((name) => !name.startsWith('เทศบาล')));
  let best: number[] | null = null;
  for (let bits = 0; bits < 2 ** ranked.length; bits++) {
    const places = ranked.map((_, place) => place).filter((place) => Math.floor(bits / 2 ** place) % 2 === 1);
    const reached = new Set(places.map((place) => (ranked[place] as PlainLao).district));
    if (places.length < needed || [...districts].some((district) => !reached.has(district))) continue;
    if (!best || places.length < best.length || (places.length === best.length && isBetter(places, best)))
      best = places;
  }
  return best as number[];
}

function isBetter(places: number[], than: number[]): boolean {
  const at = places.findIndex((place, index) => place !== than[index]);
  return at >= 0 && (places[at] as number) < (than[at] as number);
}
