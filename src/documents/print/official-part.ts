// What of a document the department's form has: without what is the office's own, its columns at the right and its rows.
import type { Cell, Document, DocumentRow, Role } from '../document';

const without = (row: DocumentRow): DocumentRow => row.map((cell) => (cell?.isOurs ? null : cell));

/** What stands over a document or a table is as wide as there is room. */
const ABOVE: readonly Role[] = ['title', 'subtitle', 'built', 'note', 'section'];

/** The column behind the last one of a table's row. */
function endOf(row: DocumentRow): number {
  const ends = row.map((cell, column) => (cell && ABOVE.indexOf(cell.role) < 0 ? column + (cell.across || 1) : 0));
  return Math.max(0, ...ends);
}

/** What reaches over all columns reaches over those that are left. */
function narrowed(row: DocumentRow, width: number): DocumentRow {
  return row
    .slice(0, width)
    .map((cell, column): Cell | null =>
      cell?.across && column + cell.across > width ? { ...cell, across: width - column } : cell,
    );
}

/** The document as it is where it holds nothing of the office's own. */
export function officialPart(document: Document): Document {
  const { rows, widths } = document;
  if (!rows.some((row) => row.some((cell) => cell?.isOurs))) return document;
  const kept = rows
    .map(without)
    .filter((row, index) => row.some(Boolean) || !(rows[index] as DocumentRow).some(Boolean));
  const width = Math.max(0, ...kept.map(endOf)) || widths.length;
  return { ...document, rows: kept.map((row) => narrowed(row, width)), widths: widths.slice(0, width) };
}
