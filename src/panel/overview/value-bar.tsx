// A bar with its figure above it, where there is room for that.
import { textWidth } from './fitted-text';
import type { Plot } from './plot';
import type { Writing } from './writing';

export const FIGURE_SIZE = 13;
const FIGURE_ABOVE = 5;

interface ValueBarProps {
  value: number;
  /** Of the bar, and the room that its figure may take. */
  at: { x: number; width: number; room: number };
  plot: Plot;
  writing: Writing;
  fill?: string;
  kind?: string;
}

export function ValueBar({ value, at, plot, writing, fill = 'none', kind }: ValueBarProps) {
  const y = plot.y(value);
  const figure = writing.count(value);
  return (
    <>
      <rect class={kind} x={at.x} y={y} width={at.width} height={plot.bottom - y} fill={fill} />
      {textWidth(figure, FIGURE_SIZE) <= at.room ? (
        <text class="figure haloed" x={at.x + at.width / 2} y={y - FIGURE_ABOVE} text-anchor="middle">
          {figure}
        </text>
      ) : null}
    </>
  );
}
