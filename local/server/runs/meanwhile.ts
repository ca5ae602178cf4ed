// Whether what somebody has done to a workbook since a state of it stands in the way of a change that was worked out on that state.

import { sheetById } from '../../workbook/cells.ts';
import type { Delta } from '../../workbook/changes/delta.ts';
import type { Cell, Sheet, Workbook } from '../../workbook/workbook.ts';

/**
 * Rows may have moved: so on a tab whose cells the change concerns nothing may have been typed, wherever it is. Of other tabs only
 * what is beside the cells counts.
 */
export function collides(base: Workbook, now: Workbook, { book, order, sheets = [], cells }: Delta): boolean {
  if (book && bookOf(base) !== bookOf(now)) return true;
  if (order && String(idsOf(base)) !== String(idsOf(now))) return true;
  const frames = new Map(sheets.map((frame) => [frame.id, frame]));
  const gone = order ? idsOf(base).filter((id) => !order.includes(id)) : [];
  const written = new Set([...gone, ...cells.map(([id]) => id)]);
  return [...new Set([...frames.keys(), ...written])].some((id) => {
    const [was, is] = [sheetById(base, id), sheetById(now, id)];
    if (!was || !is) return was !== is;
    const frame = frames.get(id);
    if (frame && frameOf(was) !== frameOf(is)) return true;
    const isResized = frame && (frame.rowCount !== was.rowCount || frame.columnCount !== was.columnCount);
    return (isResized || written.has(id)) && isTypedInto(was, is);
  });
}

const idsOf = ({ sheets }: Workbook) => sheets.map(({ id }) => id);
const frameOf = ({ cells: _, ...frame }: Sheet) => JSON.stringify(frame);

function bookOf({ sheets: _, nextId: __, activeSheet: ___, ...book }: Workbook): string {
  return JSON.stringify(book);
}

function isTypedInto(was: Sheet, is: Sheet): boolean {
  const rows = Math.max(was.cells.length, is.cells.length);
  for (let row = 0; row < rows; row++) {
    const [old, now] = [was.cells[row] ?? [], is.cells[row] ?? []];
    for (let column = 0; column < Math.max(old.length, now.length); column++)
      if (old[column] !== now[column] && contentOf(old[column]) !== contentOf(now[column])) return true;
  }
  return false;
}

/** Values of formulas change by themselves, and so does what they spill. */
function contentOf(cell: Cell | undefined): string {
  const typed = cell?.formula ?? JSON.stringify(cell?.spilled ? null : (cell?.value ?? null));
  return JSON.stringify([typed, cell?.note ?? '']);
}
