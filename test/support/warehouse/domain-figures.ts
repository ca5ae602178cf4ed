// What the warehouse's tables must hold, as the domain counts it, province by province; regions and the country are the sums of their provinces.
import { declaredCount, declaredSince } from '../../../src/domain/agreement/declared-readers';
import { provinceNamed } from '../../../src/domain/country/provinces';
import { type Amount, howMany, whetherThere } from '../../../src/domain/measures/amount';
import { stepsUpTo } from '../../../src/domain/measures/step';
import type { Province } from '../../../src/domain/province/province';
import { amountsByDistrict, compareAmounts, totalAmounts } from '../../../src/domain/roll-ups/amounts';
import { compareRounds } from '../../../src/domain/roll-ups/comparison';
import { completeness } from '../../../src/domain/roll-ups/completeness';
import { type SummaryLine, summarise } from '../../../src/domain/roll-ups/summary';
import { countTargets } from '../../../src/domain/roll-ups/targets';
import { measuredIndicators } from '../../../src/indicators/all';
import type { Indicator } from '../../../src/indicators/indicator/indicator';
import { FUND, MEMBERS } from '../../../src/indicators/welfare-funds/funds';
import type { HandedIn } from './arbitrary-country';

/** A row of a table; figures are numbers, and null where there is none. */
export type Row = Record<string, string | number | boolean | null>;

/** One indicator of one province in one of its rounds (an index among the indicator's own). */
interface Asked {
  seen: Province;
  indicator: Indicator;
  round: number;
  /** What tells the figures apart. */
  keys: { fiscalYear: number; round: string };
  place: { region: string; province: string };
}

const askedOf = ({ province, upTo }: HandedIn): Asked[] =>
  measuredIndicators(province).flatMap((indicator) => {
    const seen = indicator.of(province);
    const place = { region: provinceNamed(province.name)?.region as string, province: province.name };
    return seen.rounds
      .map(({ date }, round) => ({ seen, indicator, round, place, keys: { fiscalYear: province.year, round: date } }))
      .filter(({ keys }) => province.rounds.findIndex(({ date }) => date === keys.round) <= upTo);
  });

const inSteps = (country: readonly HandedIn[]) =>
  country.flatMap(askedOf).filter(({ indicator }) => indicator.hasSteps);

/** Lines of provinces, and those of the regions and of the country that they make together. */
function withRegions(lines: readonly Row[], figures: readonly string[]): Row[] {
  const together = new Map<string, Row>();
  for (const line of lines.filter(({ level }) => level === 'province'))
    for (const above of [
      { ...line, level: 'region', province: null },
      { ...line, level: 'country', province: null, region: null },
    ] as Row[]) {
      const key = JSON.stringify(Object.entries(above).filter(([name]) => !figures.includes(name)));
      const known = together.get(key);
      together.set(key, above);
      if (known) for (const figure of figures) above[figure] = added(known[figure], above[figure]);
    }
  return [...lines, ...together.values()];
}

function added(some: Row[string] | undefined, more: Row[string] | undefined): number | null {
  return some === null && more === null ? null : Number(some) + Number(more);
}

const TYPES = ['municipality', 'SAO'] as const;
const STEPS = stepsUpTo(10);

const PROGRESS = [
  'municipalities',
  'SAOs',
  ...TYPES.flatMap((type) => [`${type}NoReport`, ...STEPS.map((step) => `${type}Step${step}`)]),
  'noReport',
  'reported',
  'carried',
];

function progressLine(line: SummaryLine): Row {
  const { municipalities, SAOs, reported, carried } = line;
  const byType = TYPES.flatMap((type) => [
    [`${type}NoReport`, line[type].noReport],
    ...STEPS.map((step) => [`${type}Step${step}`, line[type].steps[step] ?? null]),
  ]);
  const noReport = line.municipality.noReport + line.SAO.noReport;
  return { municipalities, SAOs, ...Object.fromEntries(byType), noReport, reported, carried };
}

/** A district's lines, and the total's as that of the province. */
const ofLevels = <Line extends { district: string | null }>({ lines, total }: { lines: Line[]; total: Line }) => [
  ...lines.map((line) => ({ level: 'district', line })),
  { level: 'province', line: total },
];

export function progress(country: readonly HandedIn[]): Row[] {
  const lines = inSteps(country).flatMap(({ seen, indicator, round, keys, place }) =>
    ofLevels(summarise(seen, round))
      .filter(({ line }) => line.municipalities + line.SAOs > 0)
      .map(({ level, line }): Row => {
        const ofLine = { indicator: indicator.id, district: line.district };
        return { level, ...keys, ...place, ...ofLine, ...progressLine(line) };
      }),
  );
  return withRegions(lines, PROGRESS);
}

export function completenessOf(country: readonly HandedIn[]): Row[] {
  const lines = country.flatMap(askedOf).flatMap(({ seen, indicator, round, keys, place }) =>
    ofLevels(completeness(seen, round, indicator)).map(({ level, line }): Row => {
      const measured = (indicator.measures[indicator.measures.length - 1] as { name: string }).name;
      const { district, expected, reported, missing } = line;
      return { level, ...keys, ...place, indicator: measured, district, expected, reported, missing };
    }),
  );
  return withRegions(lines, ['expected', 'reported', 'missing']);
}

const sum = (counts: readonly number[]) => counts.reduce((together, count) => together + count, 0);

export function comparison(country: readonly HandedIn[]): Row[] {
  const lines = inSteps(country)
    .filter(({ round }) => round > 0)
    .flatMap(({ seen, indicator, round, keys, place }): Row[] => {
      const { steps, passed, noReport, came = [], went = [] } = compareRounds(seen, round - 1, round);
      const ofLine = { level: 'province', ...keys, ...place, indicator: indicator.id };
      const nobody = { passedBefore: null, passedNow: null, passedNet: null, passedCame: null, passedWent: null };
      const [cameNew = 0, ...cameTo] = came;
      const [wentNew = 0, ...wentFrom] = went;
      const net = noReport.now - cameNew - (noReport.before - wentNew);
      return [
        { ...ofLine, step: null, ...noReport, net, rose: 0, fell: 0, came: cameNew, went: wentNew, ...nobody },
        ...steps.map(({ step, before, now, net: own, rose, fell }) => {
          const [mark] = passed.filter((each) => each.step === step);
          const moved = { rose, fell, came: cameTo[step] ?? 0, went: wentFrom[step] ?? 0 };
          const above = mark && {
            passedBefore: mark.before,
            passedNow: mark.now,
            passedNet: mark.net,
            passedCame: sum(cameTo.slice(step)),
            passedWent: sum(wentFrom.slice(step)),
          };
          return { ...ofLine, step, before, now, net: own, ...moved, ...(above ?? nobody) };
        }),
      ];
    });
  const figures = ['before', 'now', 'net', 'rose', 'fell', 'came', 'went'];
  return withRegions(lines, [...figures, 'passedBefore', 'passedNow', 'passedNet', 'passedCame', 'passedWent']);
}

export function targets(country: readonly HandedIn[]): Row[] {
  const rows = inSteps(country)
    .map(({ seen, indicator, round, keys, place }) => {
      const { main, secondary, passed } = countTargets(seen, round);
      return {
        ...{ ...keys, ...place, indicator: indicator.id },
        ...{ LAOs: passed.of, passed: passed.LAOs, required: passed.required, aimed: passed.aimed },
        ...{ mainMunicipalities: main.municipalities, mainSAOs: main.SAOs },
        ...{ secondaryMunicipalities: secondary.municipalities, secondarySAOs: secondary.SAOs },
        ...{ meetsRequired: passed.LAOs >= passed.required, meetsAimed: passed.LAOs >= passed.aimed },
      };
    })
    .filter(({ LAOs }) => LAOs > 0);
  // Who has a greater share stands before.
  const isBefore = (one: (typeof rows)[number], other: (typeof rows)[number]) =>
    one.round === other.round && one.indicator === other.indicator && one.passed * other.LAOs > other.passed * one.LAOs;
  return rows.map((row) => ({ ...row, rank: 1 + rows.filter((other) => isBefore(other, row)).length }));
}

/** By the names that the data has for them. */
function amountNamed(name: string, { seen }: Asked): Amount {
  if (name === 'fund') return whetherThere(FUND);
  if (name === 'fund-members') return howMany(MEMBERS);
  return seen.about?.kind === 'has' ? whetherThere(declaredSince(name)) : howMany(declaredCount(name));
}

export function amounts(country: readonly HandedIn[]): Row[] {
  const asked = country.flatMap(askedOf).filter(({ indicator }) => !indicator.hasSteps);
  const lines = asked.flatMap((each): Row[] => {
    const { seen, indicator, round, keys, place } = each;
    return indicator.measures.flatMap(({ name }) => {
      const amount = amountNamed(name, each);
      const compared = round > 0 ? compareAmounts(amount, seen, round - 1, round) : null;
      const then = [...(compared?.lines ?? []), ...(compared ? [compared.total] : [])];
      const now = { lines: amountsByDistrict(amount, seen, round), total: totalAmounts(amount, seen, round) };
      return ofLevels(now).map(({ level, line }): Row => {
        const { district, LAOs, reported, carried, unknown } = line;
        const { before = null, net = null } = then.filter((other) => other.district === district)[0] ?? {};
        const ofLine = { level, ...keys, ...place, indicator: name, district };
        return { ...ofLine, LAOs, reported, carried, noReport: unknown, now: line.now, before, net };
      });
    });
  });
  return withRegions(lines, ['LAOs', 'reported', 'carried', 'noReport', 'now', 'before', 'net']);
}
