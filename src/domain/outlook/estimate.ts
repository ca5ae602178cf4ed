// An estimate of the rounds that are left in the fiscal year: who would pass, were LAOs to go on as fast as they moved. No forecast.

import { shareMet } from '../measures/share';
import { standingAt } from '../measures/standing';
import { asOfRound } from '../province/lives/as-of';
import { type Lao, laosByDistrict, type Province, type Round } from '../province/province';
import { fiscalYearOf, type IsoDate } from '../time/calendar';
import { medianSpeed, ownSpeed, type Speed, stepAfter } from './speed';

export interface Estimates {
  /** The rounds of the fiscal year after the one asked about. */
  rounds: IsoDate[];
  /** Each LAO as fast as in its own last two rounds. Null where no round is left, or no LAO shows a speed. */
  own: Estimate | null;
  /** Each LAO as fast as the province's median. Null likewise. */
  median: Estimate | null;
}

/** LAOs that have never reported are in no estimate: they are not counted as passed. */
export interface Estimate {
  /** Null where each LAO has its own. */
  speed: Speed | null;
  /** LAOs with a standing but without a speed of their own: they stay where they are. */
  staying: number;
  /** Passed in each of the rounds. */
  passed: number[];
  /** The round in which a mark is reached, the one asked about included; null: in none of them. */
  required: IsoDate | null;
  aimed: IsoDate | null;
  /** Passed in the last round, in the order of the districts. */
  lines: { district: string; passed: number }[];
}

const dateOf = ({ date }: Round) => date;

type SpeedOf = (lao: Lao) => Speed | null;

function estimate(province: Province, round: number, later: readonly IsoDate[], speedOf: SpeedOf): Estimate {
  const { laos, criteria, rounds, steps } = province;
  const standing = laos.filter((lao) => standingAt(steps, lao.index, round).step !== null);
  const speeds = new Map(standing.map((lao) => [lao, speedOf(lao)]));
  const passes = (lao: Lao, after: number): boolean => {
    const { step } = standingAt(steps, lao.index, round);
    const speed = speeds.get(lao);
    return step !== null && (speed ? stepAfter(step, speed, after, steps.highest) : step) >= steps.pass;
  };
  const passed = [0, ...later].map((_, after) => laos.filter((lao) => passes(lao, after)).length);
  const dates = [dateOf(rounds[round] as Round), ...later];
  const reached = (share: number) => dates[passed.findIndex((count) => shareMet(count, laos.length, share))] || null;
  return {
    speed: null,
    staying: standing.filter((lao) => !speeds.get(lao)).length,
    passed: passed.slice(1),
    required: reached(criteria.requiredShare),
    aimed: reached(criteria.aimedShare),
    lines: Array.from(laosByDistrict(province), ([district, own]) => ({
      district,
      passed: own.filter((lao) => passes(lao, later.length)).length,
    })),
  };
}

/** `round` is an index. */
export function estimateRounds(year: Province, round: number): Estimates {
  const province = asOfRound(year, round);
  const rounds = province.rounds
    .slice(round + 1)
    .map(dateOf)
    .filter((date) => fiscalYearOf(date) === province.year);
  const speedOf = (lao: Lao) => ownSpeed(province.steps, lao.index, round);
  const isShown = province.laos.some((lao) => speedOf(lao) !== null);
  const median = medianSpeed(province, round);
  return {
    rounds,
    own: rounds.length && isShown ? estimate(province, round, rounds, speedOf) : null,
    median: rounds.length && median ? { ...estimate(province, round, rounds, () => median), speed: median } : null,
  };
}
