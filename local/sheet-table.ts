// A sheet as a readable table on a terminal. Thai marks above and below take no width of their own.
import stringWidth from 'string-width';
import { cellAt, lastColumn, lastRow } from './workbook/cells.ts';
import { displayText } from './workbook/typing/display.ts';
import type { Sheet } from './workbook/workbook.ts';

/** In characters; a longer text goes on in the next line. */
const WIDEST = 60;

/** The lines that it has, and those that are too long on several. */
const wrap = (text: string): string[] => text.split('\n').flatMap(wrapLine);

function wrapLine(text: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/(?<= )/)) {
    const last = lines[lines.length - 1] as string;
    if (last !== '' && stringWidth(last + word) > WIDEST) lines.push(word);
    else lines[lines.length - 1] = last + word;
  }
  return lines.map((line) => line.trimEnd());
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return right ? space + text : text + space;
}

/** How many columns the merge takes that begins in this cell. */
function columnsTaken({ merges }: Sheet, row: number, column: number): number {
  return merges.find((merge) => merge.row === row && merge.column === column)?.columns ?? 1;
}

const isNumber = (text: string) => /^[-+\d,.]+$/.test(text);
const GAP = '  ';

/** One column's width: a text merged over several columns does not widen its first one. */
function widthOf(sheet: Sheet, wrapped: readonly string[][][], column: number): number {
  const cells = wrapped.filter((_, row) => columnsTaken(sheet, row, column) === 1).map((row) => row[column] ?? []);
  return Math.max(0, ...cells.flat().map((line) => stringWidth(line)));
}

function lineOf(
  sheet: Sheet,
  { row, line }: { row: number; line: number },
  cells: readonly string[][],
  widths: readonly number[],
): string {
  const parts: string[] = [];
  for (let column = 0; column < cells.length; ) {
    const taken = columnsTaken(sheet, row, column);
    const width = widths.slice(column, column + taken).reduce((sum, each) => sum + each + GAP.length, -GAP.length);
    parts.push(pad(cells[column]?.[line] ?? '', width, isNumber(cells[column]?.[0] ?? '')));
    column += taken;
  }
  return parts.join(GAP).trimEnd();
}

/** The sheet's seen values in columns; texts that are merged over columns stand over them. */
export function sheetTable(sheet: Sheet): string {
  const rows = Array.from({ length: lastRow(sheet) }, (_, row) =>
    Array.from({ length: lastColumn(sheet) }, (__, column) => displayText(cellAt(sheet, row, column))),
  );
  const wrapped = rows.map((cells, row) =>
    cells.map((text, column) => (columnsTaken(sheet, row, column) === 1 ? wrap(text) : text.split('\n'))),
  );
  const widths = (rows[0] ?? []).map((_, column) => widthOf(sheet, wrapped, column));
  return wrapped
    .flatMap((cells, row) =>
      Array.from({ length: Math.max(1, ...cells.map((lines) => lines.length)) }, (_, line) =>
        lineOf(sheet, { row, line }, cells, widths),
      ),
    )
    .join('\n');
}
