// The performance of each district and of the province: how many have passed, against both marks, and since the round before.

import { neededOf, shareMet } from '../measures/share';
import { hasPassed, standingAt } from '../measures/standing';
import { asOfRound } from '../province/lives/as-of';
import { between } from '../province/lives/between';
import { type Lao, laosByDistrict, type Province } from '../province/province';

/** One line. `LAOs` are all of the district; whoever stands at the highest step has passed. */
export interface PerformanceLine {
  /** Null in the total line. */
  district: string | null;
  LAOs: number;
  passed: number;
  /** passed - passed in the round before, of those that were there then under whichever name; null in the first round. */
  change: number | null;
  /** Have never reported. */
  noReport: number;
  required: AgainstMark;
  aimed: AgainstMark;
}

export interface AgainstMark {
  /** The fewest LAOs of the line that are the mark's share: rounded up. */
  needed: number;
  /** How many must still pass. */
  missing: number;
  /** Null where there is no LAO: of nothing there is no share. */
  met: boolean | null;
}

export interface Performance {
  /** In the order of the districts. The districts' marks are rounded up each: together they may be more than the province's. */
  lines: PerformanceLine[];
  total: PerformanceLine;
}

/** `share`: the mark, in percent. */
export function against(passed: number, LAOs: number, share: number): AgainstMark {
  const needed = neededOf(LAOs, share);
  return { needed, missing: Math.max(0, needed - passed), met: shareMet(passed, LAOs, share) };
}

/** `round` is an index. */
export function performance(year: Province, round: number): Performance {
  const province = asOfRound(year, round);
  const { requiredShare, aimedShare } = province.criteria;
  const { steps } = province;
  const passedIn = (laos: readonly Lao[], index: number) =>
    laos.filter((lao) => hasPassed(steps, lao.index, index)).length;
  const stayed = new Set(round === 0 ? [] : between(province, round - 1, round).stayed);
  const lineOf = (district: string | null, laos: readonly Lao[]): PerformanceLine => {
    const passed = passedIn(laos, round);
    const own = laos.filter((lao) => stayed.has(lao));
    return {
      district,
      LAOs: laos.length,
      passed,
      change: round === 0 ? null : passedIn(own, round) - passedIn(own, round - 1),
      noReport: laos.filter((lao) => standingAt(steps, lao.index, round).step === null).length,
      required: against(passed, laos.length, requiredShare),
      aimed: against(passed, laos.length, aimedShare),
    };
  };
  return {
    lines: Array.from(laosByDistrict(province), ([district, laos]) => lineOf(district, laos)),
    total: lineOf(null, province.laos),
  };
}
