// The frame of a picture with bars: a place for each round, and a scale of LAOs with round figures.

export interface Plot {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** From 0. */
  ticks: number[];
  /** The height of a count of LAOs, in pixels from the top. */
  y(count: number): number;
  slot(index: number): Slot;
}

/** One round's place: its middle, its width, and its bar in it. */
export interface Slot {
  middle: number;
  width: number;
  bar: { x: number; width: number };
}

const HEIGHT = 300;
const MARGIN = { left: 34, right: 30, top: 18, bottom: 42 };
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

/** `most`: the LAOs at the upper edge. */
export function plotOf(width: number, slots: number, most: number): Plot {
  const { left, top } = MARGIN;
  const [right, bottom] = [width - MARGIN.right, HEIGHT - MARGIN.bottom];
  const slotWidth = (right - left) / Math.max(1, slots);
  const barWidth = Math.min(BAR.widest, BAR.share * slotWidth);
  return {
    ...{ width, height: HEIGHT, left, right, top, bottom, ticks: ticksOf(most) },
    y: (count) => bottom - (most === 0 ? 0 : (count / most) * (bottom - top)),
    slot(index) {
      const middle = left + (index + 0.5) * slotWidth;
      return { middle, width: slotWidth, bar: { x: middle - barWidth / 2, width: barWidth } };
    },
  };
}
