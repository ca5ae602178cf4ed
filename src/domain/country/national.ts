// The figures of the country in a round, of what is reported in steps: every one comes from the rules that a province counts by.
import { reportIn } from '../measures/standing';
import { type Estimates, estimateRounds } from '../outlook/estimate';
import type { Province } from '../province/province';
import { type Comparison, compareRounds } from '../roll-ups/comparison';
import { type CompletenessLine, completeness } from '../roll-ups/completeness';
import { type PerformanceLine, performance } from '../roll-ups/performance';
import { type Summary, type SummaryLine, summarise } from '../roll-ups/summary';
import type { IsoDate } from '../time/calendar';
import { addLines } from './add-lines';
import { asProvince, type Part } from './as-province';
import type { Counted } from './counted';
import type { Measured } from './handed-in';
import type { NationalProvince } from './provinces';
import { type RankedProvince, rankProvinces } from './ranking';
import { byRegion, type RegionId } from './region';

export interface OfRegion {
  region: RegionId;
  /** Those that are counted, in the order of their codes; at least one. */
  provinces: { province: NationalProvince; line: SummaryLine }[];
  total: SummaryLine;
}

export interface National {
  /** The country as a province whose districts are the provinces, and the round's place in it; `previous`: null in the first. */
  country: Province;
  round: number;
  previous: number | null;
  regions: OfRegion[];
  total: SummaryLine;
  /** By province, and of all. */
  completeness: { lines: CompletenessLine[]; total: CompletenessLine };
  comparison: Comparison | null;
  performance: { lines: PerformanceLine[]; total: PerformanceLine };
  /** How many had passed in the round before, by province and in all, whoever was there then; null in the first. */
  passedBefore: { lines: number[]; total: number } | null;
  ranking: RankedProvince[];
  estimates: Estimates;
}

const isPart = (part: { measured: Measured | undefined }): boolean => part.measured?.ladder != null;

export function partsOf({ handedIn, indicator }: Counted): Part[] {
  return handedIn.map((each) => ({ handedIn: each, measured: each.measured.get(indicator) })).filter(isPart) as Part[];
}

function regionsOf(parts: readonly Part[], lines: readonly SummaryLine[]): OfRegion[] {
  const each = parts.map(({ handedIn: { province } }, index) => ({ province, line: lines[index] as SummaryLine }));
  return byRegion(each, ({ province }) => province.region).map(({ region, own }) => ({
    region,
    provinces: own,
    total: addLines(own.map(({ line }) => line)),
  }));
}

const OWED = {
  expects: () => true,
  reports: ({ steps }: Province, { index }: { index: number }, round: number) => reportIn(steps, index, round) !== null,
  place: () => null,
};

const passedOf = ({ municipality, SAO }: SummaryLine, pass: number) =>
  [...municipality.steps.slice(pass), ...SAO.steps.slice(pass)].reduce((sum, count) => sum + count, 0);

const passedIn = ({ lines, total }: Summary, pass: number) => ({
  lines: lines.map((line) => passedOf(line, pass)),
  total: passedOf(total, pass),
});

/** `counted`: at least one province, whose measure is in steps; `name`: what the country is called. */
export function nationalFigures(counted: Counted, name: string, today: IsoDate): National {
  const parts = partsOf(counted);
  const country = asProvince(parts, name, today);
  const placeOf = (date: IsoDate) => country.rounds.map((round) => round.date).indexOf(date);
  const round = placeOf(counted.round);
  const previous = counted.previous === null ? null : placeOf(counted.previous);
  const summary = summarise(country, round);
  const performed = performance(country, round);
  return {
    ...{ country, round, previous },
    regions: regionsOf(parts, summary.lines),
    total: summary.total,
    completeness: completeness(country, round, OWED),
    comparison: previous === null ? null : compareRounds(country, previous, round),
    performance: performed,
    passedBefore: previous === null ? null : passedIn(summarise(country, previous), country.steps.pass),
    ranking: rankProvinces(parts, performed.lines),
    estimates: estimateRounds(country, round),
  };
}
