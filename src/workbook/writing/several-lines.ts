// How high a row is whose first text may take several lines: where it stands over merged columns, a sheet makes the row no higher by itself.
import type { Cell } from '../../documents/document';
import { lineWidth } from './line-width';
import { LOOKS, type Look } from './roles';

/** The size of the letters that widths are told of. */
const MEASURED = 10;
/** Pixels: a line, for each point of its letters; and a row's edges. */
const LINE = 1.9;
const EDGES = 4;
/** Lines break at words: so much of each stays empty. */
const FILLED = 0.9;

export const lookOf = ({ role, wraps }: Cell): Look => (wraps ? { ...LOOKS[role], wrap: true } : LOOKS[role]);

/** Pixels; null: as high as the text needs. The cell stands at the left edge. */
export function heightOf(cell: Cell, widths: readonly number[]): number | null {
  const { height, fontSize } = LOOKS[cell.role];
  if (!cell.wraps || typeof cell.value !== 'string') return height;
  const room = widths.slice(0, cell.across || 1).reduce((sum, width) => sum + width, 0);
  const needed = (lineWidth(cell.value) * fontSize) / MEASURED;
  if (needed <= room) return height;
  return Math.ceil(Math.ceil(needed / (room * FILLED)) * fontSize * LINE + EDGES);
}
