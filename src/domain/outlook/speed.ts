// How fast LAOs move, in steps a round, as whole fractions: what an estimate of the rounds to come is made with.

import type { Reports } from '../measures/reports';
import { standingAt } from '../measures/standing';
import type { Step } from '../measures/step';
import type { Province } from '../province/province';

/** So many steps in so many rounds, in lowest terms; never below 0. */
export interface Speed {
  steps: number;
  rounds: number;
}

/** A LAO's own speed is measured over its last two rounds. */
const WINDOW = 2;

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}

function speed(steps: number, rounds: number): Speed {
  const common = divisor(steps, rounds);
  return { steps: steps / common, rounds: rounds / common };
}

interface Movement {
  from: Step;
  speed: Speed;
}

/** From the first standing in the window to the one now. A LAO without an earlier standing has shown no movement: null. */
function movement(reports: Reports, lao: number, round: number): Movement | null {
  for (let start = Math.max(0, round - WINDOW); start < round; start += 1) {
    const from = standingAt(reports, lao, start).step;
    if (from === null) continue;
    const to = standingAt(reports, lao, round).step as Step;
    return { from, speed: speed(Math.max(0, to - from), round - start) };
  }
  return null;
}

/** Of a LAO (its index); null where it has no standing before this round within the window. A fall counts as no movement. */
export function ownSpeed(reports: Reports, lao: number, round: number): Speed | null {
  return movement(reports, lao, round)?.speed ?? null;
}

/**
 * The median of the LAOs' own speeds; of an even number the mean of the middle two. LAOs that had already passed when
 * their measuring began are left out: they had no step left to move. Null where nobody is left.
 */
export function medianSpeed({ laos, steps }: Province, round: number): Speed | null {
  const speeds = laos
    .map(({ index }) => movement(steps, index, round))
    .filter((moved): moved is Movement => moved !== null && moved.from < steps.pass)
    .map((moved) => moved.speed)
    .sort((one, other) => one.steps * other.rounds - other.steps * one.rounds);
  const upper = speeds[Math.floor(speeds.length / 2)];
  const lower = speeds[Math.ceil(speeds.length / 2) - 1];
  if (!upper || !lower) return null;
  return speed(upper.steps * lower.rounds + lower.steps * upper.rounds, 2 * upper.rounds * lower.rounds);
}

/** Where a LAO stands some rounds later at that speed: whole steps only, never above the highest. */
export function stepAfter(step: Step, { steps, rounds }: Speed, later: number, highest: Step): Step {
  const moved = (steps * later - ((steps * later) % rounds)) / rounds;
  return Math.min(highest, step + moved);
}
