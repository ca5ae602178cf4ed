// What the menu offers to do to whole rows and columns.
import { columnLetters } from '../../workbook/address.ts';
import type { Axis } from '../../workbook/lines/line-change.ts';
import { type Entry, entry, named, type Selection } from './entry.ts';

/** More lines at once are no slip of the hand, and no wish either. */
const MOST_INSERTED = 1000;

function linesOf({ area, rows, columns }: Selection, axis: Axis): { axis: Axis; at: number; count: number } {
  return axis === 'row'
    ? { axis, at: area.row, count: Math.min(area.rows, rows - area.row) }
    : { axis, at: area.column, count: Math.min(area.columns, columns - area.column) };
}

export function insertEntries(selection: Selection, axis: Axis): Entry[] {
  const lines = linesOf(selection, axis);
  const given = { count: String(lines.count) };
  if (lines.count > MOST_INSERTED) return [];
  const [before, after] =
    axis === 'row' ? (['insertAbove', 'insertBelow'] as const) : (['insertLeft', 'insertRight'] as const);
  return [
    entry(selection, before, given, { act: 'insert', ...lines, like: 'after' }),
    entry(selection, after, given, { act: 'insert', ...lines, at: lines.at + lines.count, like: 'before' }),
  ];
}

export function deleteEntries(selection: Selection, axis: Axis): Entry[] {
  const lines = linesOf(selection, axis);
  const caption = axis === 'row' ? 'deleteRows' : 'deleteColumns';
  return [entry(selection, caption, { which: named(axis, lines.at, lines.count) }, { act: 'delete', ...lines })];
}

export function hideEntries(selection: Selection, axis: Axis): Entry[] {
  const lines = linesOf(selection, axis);
  const [hide, show] = axis === 'row' ? (['hideRows', 'showRows'] as const) : (['hideColumns', 'showColumns'] as const);
  const entries = [entry(selection, hide, { which: named(axis, lines.at, lines.count) }, { act: 'hide', ...lines })];
  const hidden = hiddenAt(selection.hidden[axis], lines.at, lines.count);
  if (!hidden) return entries;
  const [first, count] = hidden;
  const which = named(axis, first, count);
  return [...entries, entry(selection, show, { which }, { act: 'show', axis, at: first, count })];
}

/** For who does not drag the end of a heading. */
export function sizeEntry(selection: Selection, axis: Axis): Entry {
  const lines = linesOf(selection, axis);
  const caption = axis === 'row' ? 'height' : 'width';
  const given = { which: named(axis, lines.at, lines.count) };
  return { ...entry(selection, caption, given, { act: 'resize', ...lines, size: null }), doing: { size: axis } };
}

/** Within the selection, and the runs that touch it. */
function hiddenAt(hidden: readonly number[], at: number, count: number): [first: number, count: number] | null {
  const is = new Set(hidden);
  let [first, end] = [at, at + count];
  while (is.has(first - 1)) first -= 1;
  while (is.has(end)) end += 1;
  const found = hidden.filter((line) => line >= first && line < end);
  const [from, to] = [found[0], found.at(-1)];
  return from === undefined || to === undefined ? null : [from, to - from + 1];
}

export function moveEntries(selection: Selection, axis: Axis): Entry[] {
  const lines = linesOf(selection, axis);
  const given = { which: named(axis, lines.at, lines.count) };
  const end = lines.at + lines.count;
  const size = axis === 'row' ? selection.rows : selection.columns;
  const [back, on] = axis === 'row' ? (['moveUp', 'moveDown'] as const) : (['moveLeft', 'moveRight'] as const);
  return [
    ...(lines.at > 0 ? [entry(selection, back, given, { act: 'move', ...lines, before: lines.at - 1 })] : []),
    ...(end < size ? [entry(selection, on, given, { act: 'move', ...lines, before: end + 1 })] : []),
  ];
}

/** Whole rows: what belongs to one LAO stays beside its name. Below the headings, where a column is selected. */
export function sortEntries(selection: Selection, isColumns: boolean): Entry[] {
  const { area, active, filledRows, frozenRows } = selection;
  const first = isColumns ? Math.max(1, frozenRows) : area.row;
  const count = Math.min(isColumns ? filledRows : area.row + area.rows, filledRows) - first;
  if (count < 2) return [];
  const { column } = active;
  const given = { which: named('row', first, count), column: columnLetters(column) };
  const sort = { act: 'sort' as const, at: first, count, column };
  return [
    entry(selection, 'sortUp', given, { ...sort, ascending: true }),
    entry(selection, 'sortDown', given, { ...sort, ascending: false }),
  ];
}
