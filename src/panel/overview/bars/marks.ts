// Where marks lie in a picture with bars, and their figures beside it.
import { apart } from './apart';
import type { Plot } from './plot';

/** `required` and `aimed` for who has passed; `start` and `target` for funds and members. */
export type MarkId = 'required' | 'aimed' | 'start' | 'target';

export interface Mark {
  id: MarkId;
  value: number;
}

export interface MarkLine extends Mark {
  y: number;
  /** Of its figure's middle: marks may be near each other, or the same. */
  figureY: number;
}

const LINE_OF_TEXT = 14;

/** The higher ones first. */
export function markLines(marks: readonly Mark[], plot: Plot): MarkLine[] {
  const down = marks.slice().sort((one, other) => other.value - one.value);
  const heights = down.map(({ value }) => plot.y(value));
  const figures = apart(heights, LINE_OF_TEXT, plot.bottom);
  return down.map((mark, index) => ({ ...mark, y: heights[index] as number, figureY: figures[index] as number }));
}
