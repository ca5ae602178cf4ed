// Lines that go back to where they were.

import { putCell } from '../../workbook/cells.ts';
import { type MovedLines, turned } from '../../workbook/lines/moved-lines.ts';
import { sizeLines } from '../../workbook/structure.ts';
import type { Sheet, Workbook } from '../../workbook/workbook.ts';
import type { Moved } from '../protocol.ts';
import { moveLines, sheetOf } from './perform.ts';

/** Changes the workbook; gives the way that the lines went. Those that come back are bare: what stood in them is put back apart. */
export function linesBack(workbook: Workbook, { sheetId, lines }: Moved): MovedLines {
  const sheet = sheetOf(workbook, sheetId);
  const back = turned(lines);
  moveLines(workbook, sheet, back);
  if (back.kind === 'insert') bare(sheet, back.axis, back.at, back.count);
  return back;
}

/** Lines that come back hold what they held, and no looks of their neighbours. */
function bare(sheet: Sheet, axis: 'row' | 'column', at: number, count: number): void {
  const isRows = axis === 'row';
  const extent = isRows ? sheet.columnCount : sheet.cells.length;
  sizeLines(sheet, axis, at, count, null);
  for (let line = at; line < at + count; line++) {
    for (let other = 0; other < extent; other++)
      putCell(sheet, isRows ? line : other, isRows ? other : line, undefined);
  }
}
