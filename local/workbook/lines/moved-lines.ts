// Which rows or columns of a sheet went where, as data that others can be told, and the way back.

import type { Area } from '../workbook.ts';
import { type Axis, deletion, insertion, type LineChange, move } from './line-change.ts';

/** Rows or columns beside each other. */
export interface Lines {
  axis: Axis;
  at: number;
  count: number;
}

/** `order`: the rows as they were, in the order that they have now. */
export type MovedLines =
  | ({ kind: 'insert' } & Lines)
  | ({ kind: 'delete' } & Lines)
  | ({ kind: 'move'; before: number } & Lines)
  | { kind: 'sort'; axis: 'row'; at: number; order: number[] };

/** Where each line and each run of lines goes. */
export function changeOf(moved: MovedLines): LineChange {
  const { axis, at } = moved;
  if (moved.kind === 'sort') return sorting(at, moved.order);
  if (moved.kind === 'insert') return insertion(axis, at, moved.count);
  if (moved.kind === 'delete') return deletion(axis, at, moved.count);
  return move(axis, at, moved.count, moved.before);
}

function sorting(at: number, order: readonly number[]): LineChange {
  const targets = new Map(order.map((source, step) => [source, at + step]));
  const line = (index: number) => targets.get(index) ?? index;
  return {
    axis: 'row',
    line,
    // What is said of a run of rows stays where it was: sorting moves what cells hold.
    span: (first, last) => (first === last ? [line(first), line(first)] : [first, last]),
  };
}

/** The way back. After a deletion that is an insertion: of bare lines. */
export function turned(moved: MovedLines): MovedLines {
  const { axis, at } = moved;
  if (moved.kind === 'sort') {
    const { line } = changeOf(moved);
    return { ...moved, order: moved.order.map((_, step) => line(at + step) ?? at + step) };
  }
  const { count } = moved;
  if (moved.kind === 'insert') return { kind: 'delete', axis, at, count };
  if (moved.kind === 'delete') return { kind: 'insert', axis, at, count };
  const isUp = moved.before < at;
  return isUp
    ? { kind: 'move', axis, at: moved.before, count, before: at + count }
    : { kind: 'move', axis, at: moved.before - count, count, before: at };
}

/** Between two of them all lines go the same way. From the first to the last. */
function edgesOf(moved: MovedLines): number[] {
  const { at } = moved;
  if (moved.kind === 'sort') return Array.from({ length: moved.order.length + 1 }, (_, step) => at + step);
  const edges = new Set([at, at + moved.count, ...(moved.kind === 'move' ? [moved.before] : [])]);
  return [...edges].sort((a, b) => a - b);
}

/** Where the cells of an area are by now; rows that were sorted lie apart. */
export function movedAreas(area: Area, moved: MovedLines): Area[] {
  const { axis, line } = changeOf(moved);
  const isRows = axis === 'row';
  const first = isRows ? area.row : area.column;
  const end = first + (isRows ? area.rows : area.columns);
  const starts = [first, ...edgesOf(moved).filter((edge) => edge > first && edge < end)];
  const runs: { first: number; count: number }[] = [];
  starts.forEach((start, index) => {
    const [run, target] = [runs.at(-1), line(start)];
    const count = (starts[index + 1] ?? end) - start;
    if (target === null) return;
    if (run && run.first + run.count === target) run.count += count;
    else runs.push({ first: target, count });
  });
  return runs.map((run) =>
    isRows ? { ...area, row: run.first, rows: run.count } : { ...area, column: run.first, columns: run.count },
  );
}
