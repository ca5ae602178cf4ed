// A sheet as a readable table on a terminal. Thai marks above and below take no width of their own.
import stringWidth from 'string-width';
import { cellAt, lastColumn, lastRow } from './workbook/cells.ts';
import { displayText } from './workbook/display.ts';
import type { Sheet } from './workbook/workbook.ts';

/** In characters; a longer text goes on in the next line. */
const WIDEST = 60;

function wrap(text: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/(?<= )|\n/)) {
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

/** Rows of one text, merged over several columns, stand as plain lines; the others in columns. */
function isLine(sheet: Sheet, row: number, texts: readonly string[]): boolean {
  return (
    texts.filter((text) => text !== '').length <= 1 &&
    sheet.merges.some((merge) => merge.row === row && merge.column === 0 && merge.columns > 1)
  );
}

export function sheetTable(sheet: Sheet): string {
  const rows = Array.from({ length: lastRow(sheet) }, (_, row) =>
    Array.from({ length: lastColumn(sheet) }, (__, column) => displayText(cellAt(sheet, row, column))),
  );
  const wrapped = rows.map((row) => row.map(wrap));
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(
      0,
      ...wrapped.flatMap((row, index) =>
        isLine(sheet, index, rows[index] ?? []) ? [] : (row[column] ?? []).map((line) => stringWidth(line)),
      ),
    ),
  );
  return wrapped
    .flatMap((row, index) => {
      if (isLine(sheet, index, rows[index] ?? [])) return [(rows[index] ?? []).join('').trimEnd()];
      const height = Math.max(1, ...row.map((lines) => lines.length));
      return Array.from({ length: height }, (_, line) =>
        row
          .map((lines, column) => pad(lines[line] ?? '', widths[column] as number, /^[-+\d,.]+$/.test(lines[0] ?? '')))
          .join('  ')
          .trimEnd(),
      );
    })
    .join('\n');
}
