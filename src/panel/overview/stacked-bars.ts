// The bars of the steps: each round a bar of all LAOs, step 5 at its foot, those without any report on top.
import type { OverviewRound } from '../../domain/overview';
import { HIGHEST_STEP, STEPS, type Step } from '../../domain/step';
import type { Plot } from './plot';

export interface Segment {
  /** Null: no report yet. */
  step: Step | null;
  count: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

const FROM_THE_FOOT: readonly (Step | null)[] = [...STEPS.map((step) => (HIGHEST_STEP - step) as Step), null];

/** Only what there is: a step at which nobody stands has no segment. */
export function segmentsOf({ steps, noReport }: OverviewRound, index: number, plot: Plot): Segment[] {
  const { x, width } = plot.slot(index).bar;
  const segments: Segment[] = [];
  let below = 0;
  for (const step of FROM_THE_FOOT) {
    const count = step === null ? noReport : (steps[step] as number);
    const y = plot.y(below + count);
    if (count > 0) segments.push({ step, count, x, y, width, height: plot.y(below) - y });
    below += count;
  }
  return segments;
}
