// How high a row without a height of its own has to be for its wrapped texts: Google makes such rows fit by themselves.

import stringWidth from 'string-width';
import { eachRow } from '../../workbook/rows.ts';
import { displayText } from '../../workbook/typing/display.ts';
import type { Cell, Sheet } from '../../workbook/workbook.ts';

/** Pixels, of ten-point letters. */
const LETTER = 6.4;
const PADDING = 8;
export const DEFAULT_HEIGHT = 21;
/** However long a text is: the other rows have to be within reach. */
const HIGHEST = 420;
/** Bold letters with marks above and tails below. */
const BOLD_HEIGHT = 25;
const DEFAULT_WIDTH = 100;
const DEFAULT_SIZE = 10;
/** Height of a line beyond the first, for each point of the letters. */
const LINE_PER_POINT = 1.8;

const words = new Intl.Segmenter('th', { granularity: 'word' });

/** Of one paragraph: a line ends between words, and inside one only where it is longer than a line. */
function linesOfWords(text: string, letters: number): number {
  if (stringWidth(text) <= letters) return 1;
  let [lines, used] = [1, 0];
  for (const { segment } of words.segment(text)) {
    const width = stringWidth(segment);
    if (used > 0 && used + width > letters && segment.trim() !== '') [lines, used] = [lines + 1, 0];
    used += width;
    for (; used > letters && segment.trim() !== ''; used -= letters) lines++;
  }
  return lines;
}

function linesOf(cell: Cell, width: number): number {
  const letters = Math.max(1, (width - PADDING) / (LETTER * ((cell.style?.fontSize ?? DEFAULT_SIZE) / DEFAULT_SIZE)));
  return displayText(cell)
    .split('\n')
    .reduce((lines, line) => lines + linesOfWords(line, letters), 0);
}

/** Of some rows, those that need more than one line. A merged cell makes no row higher. */
function fittingHeights(sheet: Sheet, isAsked: (row: number) => boolean): Map<number, number> {
  const heights = new Map<number, number>();
  const isMerged = (row: number, column: number) =>
    sheet.merges.some(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns,
    );
  eachRow(sheet.cells, (cells, row) => {
    if (sheet.rowHeights[row] !== undefined || !isAsked(row)) return;
    cells.forEach((cell, column) => {
      if (cell?.style?.wrap !== 'WRAP' || isMerged(row, column)) return;
      const lines = linesOf(cell, sheet.columnWidths[column] ?? DEFAULT_WIDTH);
      const first = cell.style.bold ? BOLD_HEIGHT : DEFAULT_HEIGHT;
      const height = first + Math.ceil((lines - 1) * (cell.style.fontSize ?? DEFAULT_SIZE) * LINE_PER_POINT);
      if (height > (heights.get(row) ?? DEFAULT_HEIGHT)) heights.set(row, Math.min(height, HIGHEST));
    });
  });
  return heights;
}

/** By row, in pixels, all (of those that are asked for) that are not of the default height. */
export function heightsOf(sheet: Sheet, isAsked: (row: number) => boolean = () => true): Map<number, number> {
  const heights = fittingHeights(sheet, isAsked);
  sheet.rowHeights.forEach((height, row) => {
    if (height !== undefined && isAsked(row)) heights.set(row, height);
  });
  return heights;
}
