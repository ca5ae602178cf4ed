// The space bar on boxes to tick: all of those that are selected become ticked, or, where all of them are, unticked.

import type { Edit, Unseen } from '../../server/protocol.ts';
import type { SheetView } from '../grid/sheet-view.ts';

/** Null where anything but boxes is selected. */
export function tickOf(view: SheetView): Edit | null {
  const { sheetId, area } = view.user.place();
  if (!area) return null;
  const { row, column, rows, columns } = area;
  const cells = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => view.book.cell(sheetId, row + down, column + right)),
  );
  const isBox = (custom: unknown) => ((custom ?? {}) as Unseen).box === true;
  if (!cells.flat().every((cell) => isBox(cell?.custom))) return null;
  const wanted = cells.flat().every((cell) => cell?.v === 1) ? 'FALSE' : 'TRUE';
  return { sheetId, row, column, block: cells.map((line) => line.map(() => wanted)) };
}
