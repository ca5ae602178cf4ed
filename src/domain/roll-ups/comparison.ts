// The change from one round to another. The published form of 2556 printed the standings themselves: this is the true change.

import { standingAt } from '../measures/standing';
import { type Step, stepsUpTo } from '../measures/step';
import { columnsOf } from '../province/lao-columns';
import { between, type LaoChange } from '../province/lives/between';
import type { Lao, Province } from '../province/province';
import type { Fallen } from './fallen';

export interface Comparison {
  /**
   * Standings. `rose` at k: stand at k now and stood lower, or had no report, before; `fell` at k: stand at k now and stood higher
   * before; `net`: now - before, of the LAOs that are there in both rounds.
   */
  steps: { step: Step; before: number; now: number; net: number; rose: number; fell: number }[];
  /** LAOs that stand at `step` (from 1) or above. */
  passed: { step: Step; before: number; now: number; net: number }[];
  noReport: { before: number; now: number };
  /** Only where `from` and `to` differ; sorted by from, then to; null (no report yet) first. */
  moves: { from: Step | null; to: Step | null; LAOs: number }[];
  /** In registry order. */
  fallen: Fallen[];
  /**
   * LAOs that are upgraded, renamed, merged, split, moved, opened or closed in between; missing where none is. What only they make more or less is
   * in `before` and `now`, and in no other figure: now = before + net + who came - who went.
   */
  changes?: LaoChange[];
  /** With them: where those stand who came, now, and who went, then. Index 0 is "no report yet", k + 1 is step k. */
  came?: number[];
  went?: number[];
}

/** A square of counts: rows are the standing before, columns the one now; index 0 is "no report yet", k + 1 is step k. */
type Moves = number[][];

const FIRST_STEP = 1;
const at = (step: Step | null) => (step === null ? 0 : step + FIRST_STEP);
const stepAt = (index: number) => (index === 0 ? null : ((index - FIRST_STEP) as Step));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function countMoves(
  { steps }: Province,
  laos: readonly Lao[],
  [previous, round]: readonly [number, number],
): { moves: Moves; fallen: Fallen[] } {
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

/** How many stand where, as a row or a column of the square. */
function standings({ steps }: Province, laos: readonly Lao[], round: number): number[] {
  const counts = new Array<number>(steps.highest + 1 + FIRST_STEP).fill(0);
  for (const { index } of laos) {
    const place = at(standingAt(steps, index, round).step);
    counts[place] = (counts[place] as number) + 1;
  }
  return counts;
}

/** `previous` and `round` are indices of rounds. */
export function compareRounds(province: Province, previous: number, round: number): Comparison {
  const { stayed, came, went, changes } = between(province, previous, round);
  const { moves, fallen } = countMoves(province, stayed, [previous, round]);
  const left = moves.map(sum);
  const arrived = left.map((_, column) => sum(moves.map((row) => row[column] as number)));
  const plus = (some: readonly number[], more: readonly number[]) =>
    some.map((count, place) => count + (more[place] as number));
  const apart = { came: standings(province, came, round), went: standings(province, went, previous) };
  const [before, now] = [plus(left, apart.went), plus(arrived, apart.came)];
  const cameTo = (index: number, from: (row: number) => boolean) =>
    sum(moves.map((row, number) => (from(number) ? (row[index] as number) : 0)));
  const change = (step: Step, of: (counts: readonly number[]) => number) => ({
    step,
    before: of(before),
    now: of(now),
    net: of(arrived) - of(left),
  });
  const steps = stepsUpTo(province.steps.highest);
  return {
    steps: steps.map((step) => ({
      ...change(step, (counts) => counts[at(step)] as number),
      rose: cameTo(at(step), (row) => row < at(step)),
      fell: cameTo(at(step), (row) => row > at(step)),
    })),
    passed: steps.slice(1).map((step) => change(step, (counts) => sum(counts.slice(at(step))))),
    noReport: { before: before[0] as number, now: now[0] as number },
    moves: ([] as Comparison['moves']).concat(
      ...moves.map((row, from) =>
        row
          .map((LAOs, to) => ({ from: stepAt(from), to: stepAt(to), LAOs }))
          .filter(({ LAOs }, to) => LAOs > 0 && from !== to),
      ),
    ),
    fallen,
    ...(changes.length ? { changes, ...apart } : {}),
  };
}
