// The cells of one row of a tab, by the column's id: what is reported of a measure is read from them once, and they are asked again for words.
import type { Place } from '../province/place';
import type { CellValue } from './step';

/** A tab as it was read: one for all its rows, so that a row costs next to nothing. */
export interface CellTable {
  tab: string;
  /** Row by row, from the tab's first one. */
  values: readonly (readonly CellValue[])[];
  /** The index of each column, by its id; a column that is not there is missing. */
  columns: ReadonlyMap<string, number>;
}

export interface Cells {
  table: CellTable;
  /** From 1. */
  row: number;
}

/** Of a LAO that no row speaks of. */
export const NO_CELLS: Cells = { table: { tab: '', values: [], columns: new Map() }, row: 1 };

/** As it stands there; null where there is no such column. */
export function valueIn({ table, row }: Cells, id: string): CellValue {
  const column = table.columns.get(id);
  return column === undefined ? null : (table.values[row - 1] as readonly CellValue[])[column];
}

/** Null where there is no such cell. */
export function placeIn({ table, row }: Cells, id: string): Place | null {
  const column = table.columns.get(id);
  return column === undefined ? null : { tab: table.tab, row, column: column + 1 };
}
