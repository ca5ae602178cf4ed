// The shown cells as a page needs them: by their kind, what is asked row by row, and what is not taken by the reason.
import type { SaidCell } from '../../commands/changes/changes-result';

/** A cell with its place among all of them, from 0. */
export interface Placed {
  at: number;
  cell: SaidCell;
}

export function cellsOfKind(cells: readonly SaidCell[], kind: SaidCell['kind']): Placed[] {
  return cells.map((cell, at) => ({ at, cell })).filter(({ cell }) => cell.kind === kind);
}

/** One question of one row of the list, for one reason; a cell that no list is behind is a question of its own, and so is one of two values. */
export function questionsOf(near: readonly Placed[]): Placed[][] {
  const byRow = new Map<string, Placed[]>();
  for (const placed of near) {
    const { line, why } = placed.cell;
    const key = line === null || why !== null ? `at ${placed.at}` : String(line);
    byRow.set(key, [...(byRow.get(key) || []), placed]);
  }
  return [...byRow.values()];
}

type Why = NonNullable<SaidCell['why']>;

export interface NotTaken {
  why: Why;
  cells: SaidCell[];
}

const keyOf = ({ line, lao, district, label, message }: SaidCell) => [line, lao, district, label, message].join('\t');

/** In the order in which they were found. What would be said twice is said once. */
export function notTaken(cells: readonly SaidCell[]): NotTaken[] {
  const byWhy = new Map<Why, Map<string, SaidCell>>();
  for (const cell of cells) {
    if (cell.kind !== 'unread' || cell.why === null) continue;
    const own = byWhy.get(cell.why) || new Map<string, SaidCell>();
    if (!own.has(keyOf(cell))) own.set(keyOf(cell), cell);
    byWhy.set(cell.why, own);
  }
  return [...byWhy].map(([why, own]) => ({ why, cells: [...own.values()] }));
}
