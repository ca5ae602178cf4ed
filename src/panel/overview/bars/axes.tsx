// What stands around the bars of a picture: the scale, and a name below each round.
import type { OverviewRoundName } from '../../../commands/pages/overview-state';
import type { Text } from '../../../words/text';
import { fitted, textWidth } from '../drawing/fitted-text';
import type { Writing } from '../writing';
import type { Plot } from './plot';

const SIZE = 12;
const LINE = 16;
/** Sarabun's marks stand 1.07 of the letters' size above the line: higher up, the unit's name would be cut off at the picture's edge. */
const FIRST_LINE = 14;

/** The day and the month: the year stands above the pictures, and its rounds are all of one fiscal year. */
export function dayOf({ brief }: OverviewRoundName): string {
  return brief.split(' ').slice(0, -1).join(' ');
}

/** The month alone where there is no room for the day. */
function nameIn(width: number, round: OverviewRoundName): string {
  const day = dayOf(round);
  return textWidth(day, SIZE) <= width ? day : fitted(day.split(' ').slice(-1).join(''), width, SIZE);
}

/** `unit`: what is counted. */
export function Scale({ plot, writing, unit }: { plot: Plot; writing: Writing; unit: Text }) {
  return (
    <g class="scale">
      {plot.ticks.map((tick) => (
        <g key={tick}>
          <line x1={plot.left} x2={plot.right} y1={plot.y(tick)} y2={plot.y(tick)} />
          <text x={plot.left - 5} y={plot.y(tick)} dy="0.35em" text-anchor="end">
            {writing.count(tick)}
          </text>
        </g>
      ))}
      <text x="0" y={FIRST_LINE}>
        {writing.say(unit)}
      </text>
    </g>
  );
}

interface RoundNamesProps {
  plot: Plot;
  rounds: readonly OverviewRoundName[];
  /** A second line below each name. */
  below?: readonly string[];
}

export function RoundNames({ plot, rounds, below = [] }: RoundNamesProps) {
  return (
    <g class="rounds">
      {rounds.map((round, index) => {
        const { middle, width } = plot.slot(index);
        return (
          <text key={round.date} x={middle} y={plot.bottom + LINE} text-anchor="middle">
            {nameIn(width, round)}
            <tspan x={middle} dy={LINE} class="below">
              {below[index]}
            </tspan>
          </text>
        );
      })}
    </g>
  );
}
