// The heat map's grid: districts down, rounds across, the province last; how wide each is, and where.
import type { OverviewLine } from '../../../domain/roll-ups/overview';
import { textWidth } from '../drawing/fitted-text';

export interface HeatMap {
  width: number;
  height: number;
  labelWidth: number;
  cell: { width: number; height: number };
  x(round: number): number;
  /** Of a line by its place; the province's line stands a little apart. */
  y(line: number): number;
}

export const LABEL_SIZE = 13;
const HEAD = 26;
const CELL = { height: 28, widest: 150 };
const APART = 6;
const GAP = 8;
/** A name longer than this share of the picture is cut: the figures matter more. */
const MOST_LABEL = 0.38;

/** `names`: the lines' names, the province's last. */
export function heatMapOf(width: number, lines: readonly OverviewLine[], names: readonly string[]): HeatMap {
  const rounds = Math.max(1, (lines[0] as OverviewLine).rounds.length);
  const widest = Math.max(...names.map((name) => textWidth(name, LABEL_SIZE)));
  const labelWidth = Math.min(widest + GAP, MOST_LABEL * width);
  const cellWidth = Math.min(CELL.widest, (width - labelWidth) / rounds);
  const last = names.length - 1;
  return {
    width,
    height: HEAD + names.length * CELL.height + APART,
    labelWidth,
    cell: { width: cellWidth, height: CELL.height },
    x: (round) => labelWidth + round * cellWidth,
    y: (line) => HEAD + line * CELL.height + (line === last ? APART : 0),
  };
}
