// The cells of one row of a tab, by the column's id: what is reported of a measure is read from them once, and they are asked again for words.
import type { Place } from '../province/place';
import type { IsoDate } from '../time/calendar';
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
  /** Of a LAO that is not there all year; missing: the row alone is asked. */
  span?: Span;
}

/** On which days the row speaks of the LAO, and whose row is asked for what was before; null: nobody's. */
export interface Span {
  since: IsoDate | null;
  until: IsoDate | null;
  earlier: Cells | null;
}

/** Of a LAO that no row speaks of. */
export const NO_CELLS: Cells = { table: { tab: '', values: [], columns: new Map() }, row: 1 };

/** The columns of rounds end with their day. */
const DAY = /\d{4}-\d{2}-\d{2}$/;

const isBlank = (value: CellValue) => value === null || value === undefined || value === '';

/** The row in which a column is read; null where it counts nowhere. What is about no day is said once, before or since. */
function spokenOf(cells: Cells, id: string): Cells | null {
  const { span } = cells;
  if (!span) return cells;
  const { since, until, earlier } = span;
  const [day = null] = DAY.exec(id) || [];
  if (day === null) return earlier && isBlank(typedIn(cells, id)) ? spokenOf(earlier, id) : cells;
  if (until !== null && day > until) return null;
  if (since !== null && day < since) return earlier && spokenOf(earlier, id);
  return cells;
}

/** What stands in the row itself, whether it counts or not. */
export function typedIn({ table, row }: Cells, id: string): CellValue {
  const column = table.columns.get(id);
  return column === undefined ? null : (table.values[row - 1] as readonly CellValue[])[column];
}

/** Where it stands in the row itself; null where there is no such cell. */
export function typedPlace({ table, row }: Cells, id: string): Place | null {
  const column = table.columns.get(id);
  return column === undefined ? null : { tab: table.tab, row, column: column + 1 };
}

/** As it stands there; null where there is no such column. */
export function valueIn(cells: Cells, id: string): CellValue {
  const own = cells.span ? spokenOf(cells, id) : cells;
  return own && typedIn(own, id);
}

/** Null where there is no such cell. */
export function placeIn(cells: Cells, id: string): Place | null {
  const own = cells.span ? spokenOf(cells, id) : cells;
  return own && typedPlace(own, id);
}

/** Whether something stands in the row that no figure counts, since the LAO is not there on the column's day. */
export function isOutOfSpan(cells: Cells, id: string): boolean {
  if (!cells.span || isBlank(typedIn(cells, id))) return false;
  const counted = spokenOf(cells, id);
  return counted === null || counted.row !== cells.row || counted.table !== cells.table;
}

/** Whether a column is of the LAO as it is now: on its own days, or about no day of one that was never another. */
export function isOfNow({ span }: Cells, id: string): boolean {
  if (!span) return true;
  const [day = null] = DAY.exec(id) || [];
  if (day === null) return span.earlier === null;
  return (span.since === null || span.since <= day) && (span.until === null || span.until >= day);
}
