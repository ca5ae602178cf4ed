// The frame of a picture with bars: a place for each round, and a scale with round figures.
import { textWidth } from '../drawing/fitted-text';

export interface Plot {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** From 0. */
  ticks: number[];
  /** The height of a count, in pixels from the top. */
  y(count: number): number;
  slot(index: number): Slot;
}

/** One round's place: its middle, its width, and its bar in it. */
export interface Slot {
  middle: number;
  width: number;
  bar: { x: number; width: number };
}

const HEIGHT = 312;
const MARGIN = { top: 30, bottom: 42 };
/** Between the plot and the figures at its sides. */
const ASIDE = { left: 7, right: 6 };
const SIZE = { tick: 12, mark: 13 };
const MOST_TICKS = 6;
const BAR = { share: 0.7, widest: 76 };

/** 1, 2, 5, 10, 20, 50, …: the first with which few figures are enough. */
function tickStep(most: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [power, 2 * power, 5 * power]) if (most / step < MOST_TICKS) return step;
  }
}

function ticksOf(most: number): number[] {
  const step = tickStep(most);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

const widest = (figures: readonly string[], size: number) =>
  Math.max(0, ...figures.map((figure) => textWidth(figure, size)));

/** `most`: what stands at the upper edge. `marks`: what has its figure at the right. */
export function plotOf(
  width: number,
  slots: number,
  { most, marks = [], figure }: { most: number; marks?: readonly number[]; figure(value: number): string },
): Plot {
  const { top } = MARGIN;
  const ticks = ticksOf(most);
  const left = ASIDE.left + widest(ticks.map(figure), SIZE.tick);
  const right = width - ASIDE.right - widest(marks.map(figure), SIZE.mark);
  const bottom = HEIGHT - MARGIN.bottom;
  const slotWidth = (right - left) / Math.max(1, slots);
  const barWidth = Math.min(BAR.widest, BAR.share * slotWidth);
  return {
    ...{ width, height: HEIGHT, left, right, top, bottom, ticks },
    y: (count) => bottom - (most === 0 ? 0 : (count / most) * (bottom - top)),
    slot(index) {
      const middle = left + (index + 0.5) * slotWidth;
      return { middle, width: slotWidth, bar: { x: middle - barWidth / 2, width: barWidth } };
    },
  };
}
