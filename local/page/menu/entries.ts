// What the menu of a selection offers, and why some of it cannot be chosen. The server decides in any case.
import { columnLetters, intersects } from '../../workbook/address.ts';
import type { Axis } from '../../workbook/lines/line-change.ts';
import type { Entry, Selection } from './entry.ts';
import { deleteEntries, hideEntries, insertEntries, moveEntries, sizeEntry, sortEntries } from './line-entries.ts';

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

function filterEntries(selection: Selection, isRows: boolean): Entry[] {
  const column = columnLetters(selection.active.column);
  return [
    ...(isRows ? [] : [own(selection, 'filter', { column })]),
    ...(selection.isFiltered ? [own(selection, 'unfilter')] : []),
  ];
}
