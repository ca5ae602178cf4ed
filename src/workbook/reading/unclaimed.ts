// The columns of a district's tab that were made for something that is declared no more, and in which something is typed.
import { type CellValue, foundText } from '../../domain/measures/step';
import type { UnclaimedColumn } from '../../domain/province/province';
import { headerCell } from '../tabs/column';
import type { Tab } from '../tabs/tab';
import type { Withheld } from './claimed-numbers';
import { isBlank, type Table } from './table';

/** Of what was read already. `withheld`: numbers in its headers that read as one of now, and are not taken for it. */
export function unclaimedIn(table: Table, tab: Tab, district: string, withheld: Withheld): UnclaimedColumn[] {
  const { values, headerRow, numbers, columns } = table;
  const claimed = Array.from(columns.values());
  const found: UnclaimedColumn[] = [];
  (values[headerRow] || []).forEach((raw, column) => {
    const cell = headerCell(raw);
    const madeFor = cell && tab.madeFor?.(cell);
    if (!cell || !madeFor || claimed.indexOf(column) >= 0 || tab.columns.some(({ matches }) => matches(cell))) return;
    // A box that is not ticked says nothing.
    const isSaid = (value: CellValue) => !isBlank(value) && value !== false;
    const rows = values.map((_, row) => row).filter((row) => row > headerRow && isSaid(values[row]?.[column]));
    if (!rows.length) return;
    const place = (row: number) => ({ tab: table.tab, row: row + 1, column: column + 1 });
    found.push({
      district,
      header: foundText(cell.raw).trim(),
      ...madeFor,
      indicator: numbers.get(madeFor.indicator) ?? madeFor.indicator,
      readsAs: withheld.get(madeFor.indicator) ?? null,
      place: place(headerRow),
      cells: rows.length,
      first: place(rows[0] as number),
    });
  });
  return found;
}
