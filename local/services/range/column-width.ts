// How wide a column has to be for what it shows.

import stringWidth from 'string-width';
import { cellAt } from '../../workbook/cells.ts';
import { displayText } from '../../workbook/typing/display.ts';
import type { Sheet } from '../../workbook/workbook.ts';

const pixelsPerLetter = 7;
const padding = 10;
const narrowest = 21;

/** By counting letters: Google measures the text as drawn, which nothing here can. */
export function fittingWidth(sheet: Sheet, column: number): number {
  let widest = 0;
  for (let row = 0; row < sheet.cells.length; row++) {
    const cell = cellAt(sheet, row, column);
    for (const line of cell ? displayText(cell).split('\n') : []) widest = Math.max(widest, stringWidth(line));
  }
  return widest === 0 ? (sheet.columnWidths[column] ?? 100) : Math.max(narrowest, widest * pixelsPerLetter + padding);
}
