// The marks of a picture with bars: a line across all rounds, its figure at the right, and its sample in the key.

import type { Writing } from '../writing';
import { type Mark, type MarkId, markLines } from './marks';
import type { Plot } from './plot';

const ASIDE = 4;

export function MarkLines({ marks, plot, writing }: { marks: readonly Mark[]; plot: Plot; writing: Writing }) {
  return (
    <>
      {markLines(marks, plot).map(({ id, value, y, figureY }) => (
        <g key={id}>
          <line class={`mark ${id}`} x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text class="figure" x={plot.right + ASIDE} y={figureY} dy="0.35em">
            {writing.count(value)}
          </text>
        </g>
      ))}
    </>
  );
}

export function MarkSample({ id }: { id: MarkId }) {
  return <line class={`mark ${id}`} x1="0" x2="22" y1="7" y2="7" />;
}
