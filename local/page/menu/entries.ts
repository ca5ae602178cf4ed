// What the menu of a selection offers, and why some of it cannot be chosen. The server decides in any case.

import { keptFrom } from '../../server/acts/needs.ts';
import type { Act, Rights } from '../../server/protocol.ts';
import { columnLetters, intersects } from '../../workbook/address.ts';
import type { Axis } from '../../workbook/lines/line-change.ts';
import type { Area } from '../../workbook/workbook.ts';
import type { MENU, WHY_NOT } from '../words.ts';

/** What the menu needs to know of the selection. */
export interface Selection {
  sheetId: number;
  /** Of the workbook that it was made in. */
  version: number;
  area: Area;
  active: { row: number; column: number };
  rows: number;
  columns: number;
  filledRows: number;
  frozenRows: number;
  hidden: Readonly<Record<Axis, readonly number[]>>;
  rights: Rights;
  mayEdit: boolean;
  hasNote: boolean;
  isFiltered: boolean;
  /** By the filter of this window. */
  isHiddenRow(row: number): boolean;
}

export type Doing =
  | { act: Act }
  | { own: 'cut' | 'copy' | 'paste' | 'clear' | 'filter' | 'unfilter' | 'note' }
  | { size: Axis };

export interface Entry {
  caption: keyof typeof MENU;
  given: Readonly<Record<string, string>>;
  why: keyof typeof WHY_NOT | null;
  doing: Doing;
}

/** More lines at once are no slip of the hand, and no wish either. */
const MOST_INSERTED = 1000;

const nameOf = (axis: Axis, line: number) => (axis === 'row' ? String(line + 1) : columnLetters(line));

/** As headings name them: `5–7`, `C`. `at` counts from 0. */
export function named(axis: Axis, at: number, count: number): string {
  const [first, last] = [nameOf(axis, at), nameOf(axis, at + count - 1)];
  return first === last ? first : `${first}–${last}`;
}

/** In groups, between which the menu draws a line. */
export function entriesOf(selection: Selection): Entry[][] {
  const { area, rows, columns, mayEdit } = selection;
  const isRows = area.columns >= columns;
  const isColumns = area.rows >= rows;
  const axes: Axis[] = isRows === isColumns ? ['row', 'column'] : isRows ? ['row'] : ['column'];
  const groups = [clipboardEntries(selection)];
  if (mayEdit) {
    groups.push(
      axes.flatMap((axis) => insertEntries(selection, axis)),
      axes.flatMap((axis) => deleteEntries(selection, axis)),
      axes.flatMap((axis) => hideEntries(selection, axis)),
      axes.map((axis) => sizeEntry(selection, axis)),
      axes.flatMap((axis) => moveEntries(selection, axis)),
      sortEntries(selection, isColumns),
    );
  }
  groups.push(filterEntries(selection, isRows));
  if (mayEdit && !isRows && !isColumns) groups.push([own(selection, selection.hasNote ? 'changeNote' : 'addNote')]);
  return groups.filter((group) => group.length > 0);
}

const OWN = {
  ...({ cut: 'cut', copy: 'copy', paste: 'paste', clear: 'clear' } as const),
  ...({ filter: 'filter', unfilter: 'unfilter', addNote: 'note', changeNote: 'note' } as const),
};

function own(selection: Selection, caption: keyof typeof OWN, given: Entry['given'] = {}): Entry {
  return { caption, given, why: whyNotOwn(selection, caption), doing: { own: OWN[caption] } };
}

function whyNotOwn({ area, active, rights }: Selection, caption: keyof typeof OWN): Entry['why'] {
  const only = { ...active, rows: 1, columns: 1 };
  const asked = caption === 'cut' || caption === 'clear' ? area : caption === 'copy' ? null : only;
  if (asked === null || caption === 'filter' || caption === 'unfilter') return null;
  return rights.kept.some((kept) => intersects(kept, asked)) ? 'cells' : null;
}

function clipboardEntries(selection: Selection): Entry[] {
  if (!selection.mayEdit) return [own(selection, 'copy')];
  return (['cut', 'copy', 'paste', 'clear'] as const).map((caption) => own(selection, caption));
}

type WithoutSheet<Some> = Some extends Act ? Omit<Some, 'sheetId' | 'version'> : never;

function entry(
  selection: Selection,
  caption: Entry['caption'],
  given: Entry['given'],
  wanted: WithoutSheet<Act>,
): Entry {
  const { sheetId, version } = selection;
  const act = { sheetId, version, ...wanted } as Act;
  const size = { rowCount: selection.rows, columnCount: selection.columns };
  return {
    caption,
    given,
    why: keptFrom(selection.rights, act, size)?.what ?? hiddenIn(selection, act),
    doing: { act },
  };
}

/** Nobody deletes, moves or sorts what they do not see. */
export function hiddenIn({ isHiddenRow }: Pick<Selection, 'isHiddenRow'>, act: Act): 'filtered' | null {
  const isOfRows = act.act === 'sort' || (act.act !== 'note' && act.act !== 'insert' && act.axis === 'row');
  if (!isOfRows) return null;
  const lines = Array.from({ length: act.count }, (_, step) => act.at + step);
  return lines.some(isHiddenRow) ? 'filtered' : null;
}

function linesOf({ area, rows, columns }: Selection, axis: Axis): { axis: Axis; at: number; count: number } {
  return axis === 'row'
    ? { axis, at: area.row, count: Math.min(area.rows, rows - area.row) }
    : { axis, at: area.column, count: Math.min(area.columns, columns - area.column) };
}

function insertEntries(selection: Selection, axis: Axis): Entry[] {
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

function deleteEntries(selection: Selection, axis: Axis): Entry[] {
  const lines = linesOf(selection, axis);
  const caption = axis === 'row' ? 'deleteRows' : 'deleteColumns';
  return [entry(selection, caption, { which: named(axis, lines.at, lines.count) }, { act: 'delete', ...lines })];
}

function hideEntries(selection: Selection, axis: Axis): Entry[] {
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
function sizeEntry(selection: Selection, axis: Axis): Entry {
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

function moveEntries(selection: Selection, axis: Axis): Entry[] {
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
function sortEntries(selection: Selection, isColumns: boolean): Entry[] {
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

function filterEntries(selection: Selection, isRows: boolean): Entry[] {
  const column = columnLetters(selection.active.column);
  return [
    ...(isRows ? [] : [own(selection, 'filter', { column })]),
    ...(selection.isFiltered ? [own(selection, 'unfilter')] : []),
  ];
}
