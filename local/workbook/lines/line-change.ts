// Where rows or columns go when some are inserted, deleted or moved, and what that makes of a rectangle.

import type { Area } from '../workbook.ts';

export type Axis = 'row' | 'column';

export interface LineChange {
  axis: Axis;
  /** Where a row or column goes; null: it is deleted. */
  line(index: number): number | null;
  /** Where a run of them goes, first to last (`Infinity`: to the end of the grid); null when nothing of it is left. */
  span(first: number, last: number): [first: number, last: number] | null;
}

/** A run grows when lines come in between its first and its last, not at its edges. */
export function insertion(axis: Axis, at: number, count: number): LineChange {
  const line = (index: number) => (index >= at ? index + count : index);
  return { axis, line, span: (first, last) => [line(first), line(last)] };
}

/** A run shrinks by what of it goes, and is gone with its last line. */
export function deletion(axis: Axis, at: number, count: number): LineChange {
  const end = at + count;
  const line = (index: number) => (index < at ? index : index < end ? null : index - count);
  return {
    axis,
    line,
    span(first, last) {
      const newFirst = line(first) ?? at;
      const newLast = line(last) ?? at - 1;
      return newLast < newFirst ? null : [newFirst, newLast];
    },
  };
}

/** `before` counts in the lines as they were. */
export function move(axis: Axis, from: number, count: number, before: number): LineChange {
  const end = from + count;
  const isMoved = (index: number) => index >= from && index < end;
  const line = (index: number) => {
    if (isMoved(index)) return index + (before > from ? before - end : before - from);
    if (index >= end && index < before) return index - count;
    return index >= before && index < from ? index + count : index;
  };
  return { axis, line, span: (first, last) => movedSpan(first, last, line, isMoved) };
}

/**
 * A run whose lines still lie together is where they are. Otherwise it follows those of its lines that were not moved, as if
 * the others had been deleted here and inserted there. How Google treats ranges that are torn apart is unconfirmed.
 */
function movedSpan(
  first: number,
  last: number,
  line: (index: number) => number,
  isMoved: (index: number) => boolean,
): [number, number] {
  if (last === Number.POSITIVE_INFINITY) {
    let start = first;
    while (isMoved(start)) start += 1;
    return [first === 0 ? 0 : line(start), last];
  }
  const all = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const together = bounds(all.map(line));
  if (together[1] - together[0] === last - first) return together;
  return bounds(all.filter((index) => !isMoved(index)).map(line));
}

function bounds(indexes: number[]): [number, number] {
  return [Math.min(...indexes), Math.max(...indexes)];
}

/** The rectangle after the change; null when all of it was deleted. */
export function changeArea(area: Area, change: LineChange): Area | null {
  const isRows = change.axis === 'row';
  const first = isRows ? area.row : area.column;
  const count = isRows ? area.rows : area.columns;
  const span = change.span(first, first + count - 1);
  if (!span) return null;
  const size = span[1] - span[0] + 1;
  return isRows ? { ...area, row: span[0], rows: size } : { ...area, column: span[0], columns: size };
}
