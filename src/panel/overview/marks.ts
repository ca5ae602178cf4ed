// Where the two marks lie in the picture of who has passed, and their figures beside it.
import type { Overview } from '../../domain/overview';
import { apart } from './apart';
import type { Plot } from './plot';

export interface MarkLine {
  id: 'required' | 'aimed';
  needed: number;
  y: number;
  /** Of its figure's middle: marks may be near each other, or the same. */
  figureY: number;
}

const LINE_OF_TEXT = 14;

/** The higher one first. */
export function markLines({ required, aimed }: Overview['marks'], plot: Plot): MarkLine[] {
  const marks = [
    { id: 'aimed' as const, needed: aimed.needed },
    { id: 'required' as const, needed: required.needed },
  ].sort((one, other) => other.needed - one.needed);
  const heights = marks.map(({ needed }) => plot.y(needed));
  const figures = apart(heights, LINE_OF_TEXT, plot.bottom);
  return marks.map((mark, index) => ({ ...mark, y: heights[index] as number, figureY: figures[index] as number }));
}
