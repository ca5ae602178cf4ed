// Widths of columns and heights of rows, as somebody sets them.

import { trimEnd } from '../cells.ts';
import type { Sheet } from '../workbook.ts';
import type { Axis } from './line-change.ts';

/** Pixels; null: the default width again, or as high as the row's texts ask for. */
export function sizeLines(sheet: Sheet, axis: Axis, at: number, count: number, pixels: number | null): void {
  const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  const end = Math.min(at + count, axis === 'row' ? sheet.rowCount : sheet.columnCount);
  for (let line = at; line < end; line++) {
    if (pixels === null) delete sizes[line];
    else sizes[line] = pixels;
  }
  trimEnd(sizes);
}
