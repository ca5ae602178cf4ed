// Filters of one's own over a reload of this window: taken up again where their columns still have the headings that they had.

import type { SheetView } from '../grid/sheet-view.ts';
import { keepInWindow, keptInWindow } from '../kept-in-window.ts';
import type { Conditions } from './filtered-rows.ts';
import type { OwnFilters } from './own-filters.ts';

interface Kept {
  sheetId: number;
  columns: { column: number; heading: string; hidden: string[] }[];
}

const WHAT = 'filters';

/** What stands above the rows that are filtered. */
function headingOf({ book }: SheetView, sheetId: number, column: number): string {
  return book.text(sheetId, book.filterable(sheetId).first - 1, column);
}

/** From now on: they are written down when the page is left. Columns are kept with their headings, since they may move until then. */
export function keepFilters(book: () => string, view: SheetView, filters: OwnFilters): void {
  const kept = (): Kept[] =>
    [...filters.conditions()].map(([sheetId, conditions]) => ({
      sheetId,
      columns: [...conditions].map(([column, hidden]) => ({
        ...{ column, heading: headingOf(view, sheetId, column) },
        hidden: [...hidden],
      })),
    }));
  keepInWindow(WHAT, book, kept);
}

/** One whose columns are others by now is not taken up. */
export function takeUpFilters(book: string, view: SheetView, filters: OwnFilters): void {
  const kept = (keptInWindow(WHAT, book) ?? []) as Kept[];
  for (const { sheetId, columns } of kept) {
    const isSame = columns.every(({ column, heading }) => headingOf(view, sheetId, column) === heading);
    const conditions: Conditions = new Map(columns.map(({ column, hidden }) => [column, new Set(hidden)]));
    if (isSame) filters.takeUp(sheetId, conditions);
  }
}
