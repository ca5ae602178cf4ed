// The figures behind the pictures of steps: standings over the rounds, the districts' mean standing, who has passed against both marks.

import { neededOf } from '../measures/share';
import { type Estimates, estimateRounds } from '../outlook/estimate';
import { asOfRound } from '../province/lives/as-of';
import type { Province, Round } from '../province/province';
import type { IsoDate } from '../time/calendar';
import { type SummaryLine, summarise } from './summary';

/** One round. LAOs of the province = noReport + all steps. */
export interface OverviewRound {
  round: IsoDate;
  /** A value in this very round. All others are counted where they stood before. */
  reported: number;
  noReport: number;
  /** `steps[k]`: how many stand at step k, from 0 to the highest. */
  steps: number[];
  /** Stand at the step from which they have passed, or above. */
  passed: number;
}

/** One line, in every round up to the one asked about. */
export interface OverviewLine {
  /** Null in the total line. */
  district: string | null;
  LAOs: number;
  rounds: MeanStanding[];
}

export interface MeanStanding {
  round: IsoDate;
  /** Have never reported: they are in no mean, since no report is not step 0. */
  noReport: number;
  /** Of those with a standing, in steps, with two decimals; null where nobody has one. */
  mean: number | null;
}

export interface StepsOverview {
  LAOs: number;
  /** In percent of the province's LAOs, and as whole LAOs, rounded up (2556: 60 % and 70 %). */
  marks: { required: OverviewMark; aimed: OverviewMark };
  rounds: OverviewRound[];
  /** In the order of the districts. */
  lines: OverviewLine[];
  total: OverviewLine;
  /** Of the rounds to come, as in the outlook. */
  estimates: Estimates;
}

export interface OverviewMark {
  share: number;
  needed: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Of both types together. */
function countsOf({ municipality, SAO }: SummaryLine): { noReport: number; steps: number[] } {
  return {
    noReport: municipality.noReport + SAO.noReport,
    steps: municipality.steps.map((count, step) => count + (SAO.steps[step] as number)),
  };
}

/** Half a hundredth goes up. */
function meanOf(steps: readonly number[]): number | null {
  const standing = sum(steps);
  return standing === 0 ? null : Math.round((100 * sum(steps.map((count, step) => count * step))) / standing) / 100;
}

/** The same line in each round. */
function lineOf(lines: readonly SummaryLine[], rounds: readonly Round[]): OverviewLine {
  const { district, municipalities, SAOs } = lines[0] as SummaryLine;
  const means = lines.map((line, index): MeanStanding => {
    const { noReport, steps } = countsOf(line);
    return { round: (rounds[index] as Round).date, noReport, mean: meanOf(steps) };
  });
  return { district, LAOs: municipalities + SAOs, rounds: means };
}

/** `round` is an index. */
export function overviewOfSteps(province: Province, round: number): StepsOverview {
  const { criteria, laos, steps } = asOfRound(province, round);
  const rounds = province.rounds.slice(0, round + 1);
  const summaries = rounds.map((_, index) => summarise(province, index));
  const totals = summaries.map(({ total }) => total);
  const mark = (share: number) => ({ share, needed: neededOf(laos.length, share) });
  return {
    LAOs: laos.length,
    marks: { required: mark(criteria.requiredShare), aimed: mark(criteria.aimedShare) },
    rounds: totals.map((line, index) => {
      const counts = countsOf(line);
      const { date } = rounds[index] as Round;
      return { round: date, reported: line.reported, ...counts, passed: sum(counts.steps.slice(steps.pass)) };
    }),
    lines: province.districts.map((_, position) =>
      lineOf(
        summaries.map(({ lines }) => lines[position] as SummaryLine),
        rounds,
      ),
    ),
    total: lineOf(totals, rounds),
    estimates: estimateRounds(province, round),
  };
}
