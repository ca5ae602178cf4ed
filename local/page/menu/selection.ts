// What the menu needs to know of the selection.

import type { Rights } from '../../server/protocol.ts';
import type { OwnFilters } from '../filter/own-filters.ts';
import type { SheetView } from '../grid/sheet-view.ts';
import type { Selection } from './entry.ts';

/** What a person may do, by sheet; a viewer may look. */
export interface Permissions {
  mayEdit: boolean;
  rights: Readonly<Record<string, Rights>>;
}

function hiddenIn(data: Readonly<Record<number, { hd?: number | undefined } | undefined>> = {}): number[] {
  return Object.entries(data).flatMap(([line, about]) => (about?.hd === 1 ? [Number(line)] : []));
}

export function selectionOf(
  view: SheetView,
  filters: OwnFilters,
  { mayEdit, rights }: Permissions,
): Omit<Selection, 'version'> {
  const { sheetId } = view.user.place();
  const { area, active, rows, columns, filledRows } = view.user.situation();
  const { rowData, columnData, freeze } = view.book.sheet(sheetId);
  return {
    ...{ sheetId, area, active, rows, columns, filledRows, mayEdit },
    frozenRows: freeze?.ySplit ?? 0,
    hidden: { row: hiddenIn(rowData), column: hiddenIn(columnData) },
    rights: rights[String(sheetId)] ?? { mayChangeTab: false, kept: [] },
    hasNote: view.book.note(sheetId, active.row, active.column) !== '',
    isFiltered: filters.isOn(sheetId),
    isHiddenRow: (row) => filters.isHidden(sheetId, row),
  };
}

/** Of the columns of a sheet those that are hidden from everybody. */
export const hiddenColumns = (view: SheetView, sheetId: number) =>
  new Set(hiddenIn(view.book.sheet(sheetId).columnData));
