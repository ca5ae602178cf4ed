// The bars of the steps: each round a bar of all LAOs, the highest step at its foot, those without any report on top.

import { type Step, stepsUpTo } from '../../../domain/measures/step';
import type { OverviewRound } from '../../../domain/roll-ups/overview';
import { grouped } from '../../../words/text';
import { textWidth } from '../drawing/fitted-text';
import { apart } from './apart';
import type { Plot } from './plot';

export interface Segment {
  /** Null: no report yet. */
  step: Step | null;
  count: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where its figure stands: in it, beside it where it is too thin, nowhere where there is no room either. */
  figure: { x: number; y: number; inside: boolean } | null;
}

export const FIGURE_SIZE = 13;
const ROOM = 4;

type Bare = Omit<Segment, 'figure'>;

/** Only what there is: a step at which nobody stands has no segment. From the top down. */
function bareSegments({ steps, noReport }: OverviewRound, index: number, plot: Plot): Bare[] {
  const { x, width } = plot.slot(index).bar;
  const countOf = (step: Step | null) => (step === null ? noReport : (steps[step] as number));
  const fromTheTop: readonly (Step | null)[] = [null, ...stepsUpTo(steps.length - 1)];
  const segments: Bare[] = [];
  let above = fromTheTop.reduce<number>((all, step) => all + countOf(step), 0);
  for (const step of fromTheTop) {
    const count = countOf(step);
    const y = plot.y(above);
    above -= count;
    if (count > 0) segments.push({ step, count, x, y, width, height: plot.y(above) - y });
  }
  return segments;
}

const isThin = ({ height }: Bare) => height < FIGURE_SIZE + ROOM;
const middleOf = ({ y, height }: Bare) => y + height / 2;

/** From the foot of the bar. Figures of segments too thin for them stand beside the bar, moved apart; where there is no room there either, none. */
export function segmentsOf(round: OverviewRound, index: number, plot: Plot): Segment[] {
  const slot = plot.slot(index);
  const segments = bareSegments(round, index, plot);
  const thin = segments.filter(isThin);
  const beside = apart(thin.map(middleOf), FIGURE_SIZE, plot.bottom);
  return segments.map((segment) => {
    const { x, width, count } = segment;
    const inside = !isThin(segment);
    const needed = textWidth(grouped(count), FIGURE_SIZE) + ROOM;
    if (needed > (inside ? width : slot.width - width)) return { ...segment, figure: null };
    const figure = inside
      ? { x: x + width / 2, y: middleOf(segment), inside }
      : { x: x + width + ROOM, y: beside[thin.indexOf(segment)] as number, inside };
    return { ...segment, figure };
  });
}

/** The highest first, as in the tables. */
export const stepsDown = (highest: Step): readonly Step[] => stepsUpTo(highest).reverse();
