// The change from one round to another. The published form of 2556 printed the standings themselves: this is the true change.

import { standingAt } from '../measures/standing';
import { type Step, stepsUpTo } from '../measures/step';
import { columnsOf } from '../province/lao-columns';
import type { Lao, Province } from '../province/province';
import type { Fallen } from './fallen';

export interface Comparison {
  /**
   * Standings. `rose` at k: stand at k now and stood lower, or had no report, before; `fell` at k: stand at k now and stood higher
   * before; `net`: now - before.
   */
  steps: { step: Step; before: number; now: number; net: number; rose: number; fell: number }[];
  /** LAOs that stand at `step` (from 1) or above. */
  passed: { step: Step; before: number; now: number; net: number }[];
  noReport: { before: number; now: number };
  /** Only where `from` and `to` differ; sorted by from, then to; null (no report yet) first. */
  moves: { from: Step | null; to: Step | null; LAOs: number }[];
  /** In registry order. */
  fallen: Fallen[];
}

/** A square of counts: rows are the standing before, columns the one now; index 0 is "no report yet", k + 1 is step k. */
type Moves = number[][];

const FIRST_STEP = 1;
const at = (step: Step | null) => (step === null ? 0 : step + FIRST_STEP);
const stepAt = (index: number) => (index === 0 ? null : ((index - FIRST_STEP) as Step));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function countMoves({ laos, steps }: Province, previous: number, round: number): { moves: Moves; fallen: Fallen[] } {
  const size = steps.highest + 1 + FIRST_STEP;
  const moves: Moves = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const fallen: Fallen[] = [];
  columnsOf(laos).indices.forEach((index, position) => {
    const from = standingAt(steps, index, previous).step;
    const to = standingAt(steps, index, round).step;
    (moves[at(from)] as number[])[at(to)] = ((moves[at(from)] as number[])[at(to)] as number) + 1;
    if (from === null || to === null || to >= from) return;
    const { district, type, name } = laos[position] as Lao;
    fallen.push({ district, type, lao: name, from, to });
  });
  return { moves, fallen };
}

/** `previous` and `round` are indices of rounds. */
export function compareRounds(province: Province, previous: number, round: number): Comparison {
  const { moves, fallen } = countMoves(province, previous, round);
  const steps = stepsUpTo(province.steps.highest);
  const before = moves.map(sum);
  const now = before.map((_, column) => sum(moves.map((row) => row[column] as number)));
  const cameTo = (index: number, from: (row: number) => boolean) =>
    sum(moves.map((row, number) => (from(number) ? (row[index] as number) : 0)));
  const change = (step: Step, earlier: number, later: number) => ({
    step,
    before: earlier,
    now: later,
    net: later - earlier,
  });
  return {
    steps: steps.map((step) => ({
      ...change(step, before[at(step)] as number, now[at(step)] as number),
      rose: cameTo(at(step), (row) => row < at(step)),
      fell: cameTo(at(step), (row) => row > at(step)),
    })),
    passed: steps.slice(1).map((step) => change(step, sum(before.slice(at(step))), sum(now.slice(at(step))))),
    noReport: { before: before[0] as number, now: now[0] as number },
    moves: ([] as Comparison['moves']).concat(
      ...moves.map((row, from) =>
        row
          .map((LAOs, to) => ({ from: stepAt(from), to: stepAt(to), LAOs }))
          .filter(({ LAOs }, to) => LAOs > 0 && from !== to),
      ),
    ),
    fallen,
  };
}
