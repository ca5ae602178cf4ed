// The rows of a list's text, whatever stands between its cells.
import { cellsOf, LINE_END } from './cells';
import { isHeadingOfNames, isHeadingRow, type ReadValue } from './columns';
import type { Layout, ListRow } from './sections';
import { spacedList, spacedRowsAlone } from './spaced-list';

export interface ListRows {
  rows: string[][];
  /** Of a list whose cells are parted by spaces alone, the lines of which nobody can tell what stands where. */
  unclear: ListRow[];
}

/** Cells without the spaces around them. */
export function rowsOf<Value>(text: string, readValue: ReadValue<Value>, { mayNameNoDistrict }: Layout = {}): ListRows {
  const rows = cellsOf(text).map((row) => row.map((cell) => cell.trim()));
  const isHeading = (at: number) =>
    isHeadingRow(rows, at) || (mayNameNoDistrict === true && isHeadingOfNames(rows[at] as string[], readValue));
  if (text.indexOf('\t') >= 0 || rows.some((_, at) => isHeading(at))) return { rows, unclear: [] };
  const spaced =
    spacedList(text, readValue, mayNameNoDistrict === true) || (mayNameNoDistrict && spacedRowsAlone(text));
  if (!spaced) return { rows, unclear: [] };
  const lines = text.split(LINE_END);
  return { rows: spaced.rows, unclear: spaced.unclear.map((at) => ({ at, cells: [(lines[at] as string).trim()] })) };
}
