// What is the province's own on a district's tab: title and headers, and below them what is registered or calculated.
import type { NamedSheet } from '../book/book';
import { columnNumbers, type Table } from '../reading/table';
import type { Column } from '../tabs/column';
import { HEADER_ROW, type Tab } from '../tabs/tab';
import { type Area, below, spansOf } from './areas';
import type { WrittenTab } from './tab-content';

/** The parts of a district's tab that the province keeps, and those that are calculated. */
export function fixedAreas(written: Pick<WrittenTab, 'headerRow' | 'rows' | 'columns'>, tab: Tab): Area[] {
  const { headerRow, columns } = written;
  const known = tab.columns.filter(({ id }) => columns.has(id));
  const fixed = known.filter(({ editors }) => editors !== 'district');
  const numbersOf = (some: readonly Column[]) => some.map(({ id }) => columns.get(id) as number);
  const top = headerRow === HEADER_ROW ? 1 : headerRow;
  return [
    ...spansOf(numbersOf(known)).map((span) => ({ ...span, row: top, rows: headerRow - top + 1 })),
    ...spansOf(numbersOf(fixed)).map((span) => below(written, span)),
  ];
}

/** The same of a tab that was read. One call; none where it has no headers. */
export function fixedAreasOf({ sheet }: Pick<NamedSheet, 'sheet'>, table: Table, tab: Tab): Area[] {
  if (table.headerRow < 0) return [];
  const written = { headerRow: table.headerRow + 1, rows: sheet.getMaxRows(), columns: columnNumbers(table) };
  return fixedAreas(written, tab);
}
