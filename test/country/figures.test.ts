// The country's figures are those of its provinces, each counted by itself, whatever files they hand in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryOf } from '../../src/country/stacked';
import { counted } from '../../src/domain/country/counted';
import type { National } from '../../src/domain/country/national';
import { estimateRounds } from '../../src/domain/outlook/estimate';
import type { Province } from '../../src/domain/province/province';
import { compareRounds } from '../../src/domain/roll-ups/comparison';
import { completeness } from '../../src/domain/roll-ups/completeness';
import { performance } from '../../src/domain/roll-ups/performance';
import { type SummaryLine, summarise } from '../../src/domain/roll-ups/summary';
import { countTargets } from '../../src/domain/roll-ups/targets';
import { stepIndicator } from '../../src/indicators/community-plan/indicator';
import { runs } from '../support/chance';
import { type FileKind, fileOf, named, readAll } from '../support/country/handed';
import { anyLaos } from '../support/provinces/arbitrary-laos';
import { anyYear, DISTRICTS } from '../support/provinces/arbitrary-lives';
import { provinceOfLives } from '../support/provinces/lives';
import { provinceOf, ROUNDS } from '../support/provinces/province';

const anyProvince = fc.oneof(
  anyLaos.filter(({ length }) => length < 40).map((laos) => provinceOf(laos)),
  anyYear.map(({ lines, rows }) => provinceOfLives(lines, rows, DISTRICTS)),
);

interface Drawn {
  provinces: Province[];
  national: National;
  round: number;
}

const isThere = (province: Province, round: number) => summarise(province, round).total;
const hasLaos = (province: Province, round: number) => {
  const { municipalities, SAOs } = isThere(province, round);
  return municipalities + SAOs > 0;
};

/** Provinces in which anybody is there in the round, stacked; those of version 1 have no LAO that changes. */
function always(kinds: readonly FileKind[], check: (drawn: Drawn) => void): void {
  const drawn = fc.tuple(fc.array(anyProvince, { minLength: 1, maxLength: 5 }), fc.nat(ROUNDS.length - 1));
  const property = fc.property(drawn, ([some, round]) => {
    const provinces = named(some.filter((province) => hasLaos(province, round)));
    fc.pre(provinces.length > 0);
    const files = provinces.map((province, index) => {
      const kind = kinds[index % kinds.length] as FileKind;
      return { name: `${index}.${kind}`, text: fileOf(kind, province, round) };
    });
    const { handedIn, leftOut } = readAll(files);
    expect(leftOut).toEqual([]);
    const found = counted(handedIn, { round: ROUNDS[round] as string, indicator: 'step', today: '2013-12-31' });
    expect(found?.leftOut).toEqual([]);
    const { national } = countryOf(found as NonNullable<typeof found>, 'ทั้งประเทศ', '2013-12-31');
    check({ provinces, national: national as National, round });
  });
  fc.assert(property, { numRuns: runs(60) });
}

/** Every number in it, added up over some of a shape. */
function added<Shape>(all: readonly Shape[]): Shape {
  const sum = (values: readonly unknown[]): unknown => {
    const [first] = values;
    if (typeof first === 'number') return (values as number[]).reduce((total, value) => total + value, 0);
    if (first === null || typeof first !== 'object') return first;
    const keys = Object.keys(first);
    const entries = keys.map((key) => [key, sum(values.map((value) => (value as Record<string, unknown>)[key]))]);
    return Array.isArray(first) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  };
  return sum(all) as Shape;
}

const withoutName = ({ district: _, ...line }: SummaryLine) => line;

describe('the country', () => {
  it('counts in each province what the province counts itself, and in all regions their sums', () =>
    always(['csv', 'json'], ({ provinces, national, round }) => {
      const own = provinces.map((province) => summarise(province, round).total);
      const lines = national.regions.flatMap((region) => region.provinces);
      const byName = new Map(lines.map(({ province, line }) => [province.name, line]));
      for (const [index, { name }] of provinces.entries())
        expect(withoutName(byName.get(name) as SummaryLine)).toEqual(withoutName(own[index] as SummaryLine));
      expect(withoutName(national.total)).toEqual(added(own.map(withoutName)));
      expect(withoutName(national.total)).toEqual(added(national.regions.map(({ total }) => withoutName(total))));
    }));

  it('compares with the round before as each province does, whoever was renamed, moved or upgraded', () =>
    always(['csv', 'json'], ({ provinces, national, round }) => {
      if (round === 0) return expect(national.comparison).toBeNull();
      const own = provinces.map((province) => compareRounds(province, round - 1, round));
      const { steps, passed, noReport } = national.comparison as NonNullable<typeof national.comparison>;
      const named = (all: typeof own) =>
        added(all.map((each) => ({ passed: each.passed.map(({ net, now }) => ({ net, now })) })));
      expect({ passed: passed.map(({ net, now }) => ({ net, now })) }).toEqual(named(own));
      expect(noReport.now).toBe(own.reduce((sum, each) => sum + each.noReport.now, 0));
      for (const field of ['rose', 'fell', 'net', 'now'] as const)
        expect(steps.map((step) => step[field])).toEqual(
          steps.map((_, step) => own.reduce((sum, each) => sum + (each.steps[step]?.[field] as number), 0)),
        );
    }));

  it('has passed in the round before whoever had then, also who is there no more', () =>
    always(['csv', 'json'], ({ provinces, national, round }) => {
      if (round === 0) return expect(national.passedBefore).toBeNull();
      const own = provinces.map((province) => countTargets(province, round - 1).passed.LAOs);
      expect(national.passedBefore).toEqual({ lines: own, total: own.reduce((sum, count) => sum + count, 0) });
    }));

  it('says who is missing, how each province performs, and estimates as each province would', () =>
    always(['csv', 'json'], ({ provinces, national, round }) => {
      const missing = provinces.map((province) => completeness(province, round, stepIndicator).total.missing);
      expect(national.completeness.lines.map((line) => line.missing)).toEqual(missing);
      const performed = provinces.map((province) => performance(province, round).total);
      expect(national.performance.lines.map(({ passed, change }) => ({ passed, change }))).toEqual(
        performed.map(({ passed, change }) => ({ passed, change })),
      );
      expect(national.ranking.map(({ passed, LAOs }) => passed / LAOs)).toEqual(
        performed.map(({ passed, LAOs }) => passed / LAOs).sort((one, other) => other - one),
      );
      const estimates = provinces.map((province) => estimateRounds(province, round));
      expect(national.estimates.rounds).toEqual(ROUNDS.slice(round + 1));
      expect(national.estimates.own === null).toBe(estimates.every(({ own }) => own === null));
      const after = estimates.map(({ own }, index) => own?.passed.slice(-1)[0] ?? performed[index]?.passed ?? 0);
      if (national.estimates.own)
        expect(national.estimates.own.passed.slice(-1)[0]).toBe(after.reduce((sum, count) => sum + count, 0));
    }));

  it('counts files of the first version all the same', () => {
    const property = fc.property(anyLaos, fc.nat(ROUNDS.length - 1), (laos, round) => {
      const [province] = named([provinceOf(laos)]) as [Province];
      const { handedIn, leftOut } = readAll([{ name: 'old.csv', text: fileOf('first', province, round) }]);
      expect(leftOut).toEqual([]);
      const found = counted(handedIn, { round: ROUNDS[round] as string, indicator: 'step', today: '2013-12-31' });
      const { national, found: discrepancies } = countryOf(found as NonNullable<typeof found>, '', '2013-12-31');
      expect(withoutName((national as National).total)).toEqual(withoutName(summarise(province, round).total));
      expect(discrepancies).toEqual([]);
    });
    fc.assert(property, { numRuns: runs(40) });
  });
});
