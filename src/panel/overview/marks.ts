// Where the two marks lie in the picture of who has passed, and their figures beside it, kept apart where the marks are near each other.
import type { Overview } from '../../domain/overview';
import type { Plot } from './plot';

export interface MarkLine {
  id: 'required' | 'aimed';
  needed: number;
  y: number;
  /** Of its figure's middle. */
  labelY: number;
}

const LINE_OF_TEXT = 14;

/** The higher one first. */
export function markLines({ required, aimed }: Overview['marks'], plot: Plot): MarkLine[] {
  const lines = [
    { id: 'required' as const, needed: required.needed },
    { id: 'aimed' as const, needed: aimed.needed },
  ]
    .sort((one, other) => other.needed - one.needed)
    .map((mark) => ({ ...mark, y: plot.y(mark.needed) }));
  const [higher, lower] = lines as [Omit<MarkLine, 'labelY'>, Omit<MarkLine, 'labelY'>];
  const apart = Math.max(0, LINE_OF_TEXT - (lower.y - higher.y)) / 2;
  return [
    { ...higher, labelY: higher.y - apart },
    { ...lower, labelY: lower.y + apart },
  ];
}
