// The reference's outlook: each figure counted anew; speeds in quarter steps a round, LAOs moved on by counting whole steps.
import { districtsOf, type PlainLao, plainStanding } from './plain';
import { wholeLaos } from './target-proposal';

export interface PlainShares {
  required: number;
  aimed: number;
}

function passedOf(laos: PlainLao[], round: number, highest: number): number {
  let passed = 0;
  for (const lao of laos) if (plainStanding(lao, round, highest) === highest) passed += 1;
  return passed;
}

function against(laos: PlainLao[], round: number, highest: number, percent: number) {
  const needed = wholeLaos(percent, laos.length);
  const passed = passedOf(laos, round, highest);
  const met = laos.length === 0 ? null : passed >= needed;
  return { needed, missing: passed < needed ? needed - passed : 0, met };
}

function performanceOf(
  district: string | null,
  laos: PlainLao[],
  round: number,
  highest: number,
  { required, aimed }: PlainShares,
) {
  const passed = passedOf(laos, round, highest);
  return {
    district,
    LAOs: laos.length,
    passed,
    change: round === 0 ? null : passed - passedOf(laos, round - 1, highest),
    noReport: laos.filter((lao) => plainStanding(lao, round, highest) === null).length,
    required: against(laos, round, highest, required),
    aimed: against(laos, round, highest, aimed),
  };
}

interface NearLao {
  district: string;
  type: string;
  lao: string;
  step: number;
  stepsLeft: number;
}

/** With `left` steps to go, in registry order. */
function lacking(laos: PlainLao[], round: number, highest: number, left: number): NearLao[] {
  const found: NearLao[] = [];
  for (const { district, type, name, ...lao } of laos) {
    const step = plainStanding({ district, type, name, ...lao }, round, highest);
    if (step !== null && highest - step === left) found.push({ district, type, lao: name, step, stepsLeft: left });
  }
  return found;
}

function markOf(laos: PlainLao[], round: number, highest: number, share: number) {
  const { needed, missing } = against(laos, round, highest, share);
  let [candidates, stepsInAll, stepsLeft] = [0, 0, 0];
  while (candidates < missing && stepsLeft < highest) {
    stepsLeft += 1;
    const here = lacking(laos, round, highest, stepsLeft).length;
    stepsInAll += Math.min(here, missing - candidates) * stepsLeft;
    candidates += here;
  }
  const isEnough = candidates >= missing;
  return {
    share,
    needed,
    missing,
    stepsLeft: isEnough ? stepsLeft : null,
    candidates,
    stepsInAll: isEnough ? stepsInAll : null,
  };
}

function nearestOf(laos: PlainLao[], round: number, highest: number, reaches: (number | null)[]): NearLao[] {
  const nearest: NearLao[] = [];
  for (const district of districtsOf(laos)) {
    for (let left = 1; left <= highest; left++) {
      if (!reaches.some((reach) => reach === null || left <= reach)) continue;
      nearest.push(...lacking(laos, round, highest, left).filter((lao) => lao.district === district));
    }
  }
  return nearest;
}

/** Where the measuring of a LAO began, and its speed in quarter steps a round; null where nothing came before. */
function speedOf(lao: PlainLao, round: number, highest: number): { from: number; quarters: number } | null {
  const now = plainStanding(lao, round, highest);
  const before = round >= 1 ? plainStanding(lao, round - 1, highest) : null;
  const beforeThat = round >= 2 ? plainStanding(lao, round - 2, highest) : null;
  if (now === null) return null;
  if (beforeThat !== null) return { from: beforeThat, quarters: now > beforeThat ? (now - beforeThat) * 2 : 0 };
  if (before !== null) return { from: before, quarters: now > before ? (now - before) * 4 : 0 };
  return null;
}

function medianQuarters(laos: PlainLao[], round: number, highest: number): number | null {
  const speeds: number[] = [];
  for (const lao of laos) {
    const speed = speedOf(lao, round, highest);
    if (speed && speed.from < highest) speeds.push(speed.quarters);
  }
  if (speeds.length === 0) return null;
  speeds.sort((one, other) => one - other);
  while (speeds.length > 2) {
    speeds.shift();
    speeds.pop();
  }
  return ((speeds[0] as number) + (speeds[speeds.length - 1] as number)) / 2;
}

/** In lowest terms. */
function fraction(quarters: number): { steps: number; rounds: number } {
  let [steps, rounds] = [quarters, 4];
  while (rounds > 1 && steps % 2 === 0) [steps, rounds] = [steps / 2, rounds / 2];
  return { steps, rounds };
}

function willPass(lao: PlainLao, round: number, highest: number, quarters: number, later: number): boolean {
  const step = plainStanding(lao, round, highest);
  if (step === null) return false;
  let [reached, left] = [step, quarters * later];
  while (reached < highest && left >= 4) [reached, left] = [reached + 1, left - 4];
  return reached === highest;
}

function estimateOf(
  laos: PlainLao[],
  round: number,
  highest: number,
  rounds: string[],
  shares: PlainShares,
  quartersOf: (lao: PlainLao) => number | null,
) {
  const passedIn = (some: PlainLao[], later: number) =>
    some.filter((lao) => willPass(lao, round, highest, quartersOf(lao) ?? 0, later)).length;
  const later = rounds.slice(round + 1);
  const reached = (percent: number) => {
    for (let after = 0; after <= later.length; after++) {
      if (laos.length > 0 && passedIn(laos, after) >= wholeLaos(percent, laos.length)) return rounds[round + after];
    }
    return null;
  };
  return {
    speed: null as { steps: number; rounds: number } | null,
    staying: laos.filter((lao) => plainStanding(lao, round, highest) !== null && quartersOf(lao) === null).length,
    passed: later.map((_, index) => passedIn(laos, index + 1)),
    required: reached(shares.required),
    aimed: reached(shares.aimed),
    lines: districtsOf(laos).map((district) => ({
      district,
      passed: passedIn(
        laos.filter((lao) => lao.district === district),
        later.length,
      ),
    })),
  };
}

/** `rounds`: the dates of all rounds of the fiscal year. */
export function plainOutlook(laos: PlainLao[], round: number, rounds: string[], shares: PlainShares, highest = 5) {
  const marks = {
    required: markOf(laos, round, highest, shares.required),
    aimed: markOf(laos, round, highest, shares.aimed),
  };
  const isLast = round === rounds.length - 1;
  const median = medianQuarters(laos, round, highest);
  const quartersOf = (lao: PlainLao) => speedOf(lao, round, highest)?.quarters ?? null;
  const hasSpeed = laos.some((lao) => speedOf(lao, round, highest) !== null);
  return {
    lines: districtsOf(laos).map((district) =>
      performanceOf(
        district,
        laos.filter((lao) => lao.district === district),
        round,
        highest,
        shares,
      ),
    ),
    total: performanceOf(null, laos, round, highest, shares),
    marks,
    nearest: nearestOf(laos, round, highest, [marks.required.stepsLeft, marks.aimed.stepsLeft]),
    estimates: {
      rounds: rounds.slice(round + 1),
      own: !isLast && hasSpeed ? estimateOf(laos, round, highest, rounds, shares, quartersOf) : null,
      median:
        !isLast && median !== null
          ? { ...estimateOf(laos, round, highest, rounds, shares, () => median), speed: fraction(median) }
          : null,
    },
  };
}
