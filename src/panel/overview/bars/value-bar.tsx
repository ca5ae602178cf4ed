// A bar with its figure: in it where it is filled and tall enough, else above it, nowhere where it is too narrow.
import { inkOn } from '../drawing/colours';
import { textWidth } from '../drawing/fitted-text';
import type { Writing } from '../writing';
import type { Plot } from './plot';

export const FIGURE_SIZE = 13;
const ABOVE = 5;
/** From the bar's top to the foot of a figure in it. */
const WITHIN = 18;

interface ValueBarProps {
  value: number;
  /** Of the bar, and the room that its figure may take. */
  at: { x: number; width: number; room: number };
  plot: Plot;
  writing: Writing;
  /** A colour; none: a hollow bar. */
  fill?: string;
  kind?: string;
}

export function ValueBar({ value, at, plot, writing, fill, kind }: ValueBarProps) {
  const y = plot.y(value);
  const figure = writing.count(value);
  const width = textWidth(figure, FIGURE_SIZE);
  const ink = fill && width <= at.width && plot.bottom - y >= WITHIN + ABOVE ? inkOn(fill) : undefined;
  return (
    <>
      <rect class={kind} x={at.x} y={y} width={at.width} height={plot.bottom - y} fill={fill || 'none'} />
      {width <= at.room ? (
        <text
          class={ink ? 'figure' : 'figure haloed'}
          x={at.x + at.width / 2}
          y={ink ? y + WITHIN : y - ABOVE}
          text-anchor="middle"
          fill={ink}
        >
          {figure}
        </text>
      ) : null}
    </>
  );
}
