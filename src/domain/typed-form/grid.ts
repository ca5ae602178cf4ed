// Tab-separated text as a grid of cells: a file, or a table as it was copied.

/** A cell in quotation marks may hold tabs and line breaks, as spreadsheets copy it; a mark that is not closed is a mark. */
const CELL = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;
const SEPARATOR = /\t|\r\n|\n|\r/y;

/** Row by row; with or without BOM, lines ended in any way. */
export function gridOf(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const rows: string[][] = [[]];
  for (let at = 0; ; ) {
    CELL.lastIndex = at;
    const [written, quoted] = CELL.exec(plain) as unknown as [string, string | undefined];
    (rows[rows.length - 1] as string[]).push(quoted === undefined ? written : quoted.replace(/""/g, '"'));
    SEPARATOR.lastIndex = at + written.length;
    const separator = SEPARATOR.exec(plain);
    if (!separator) return rows;
    if (separator[0] !== '\t') rows.push([]);
    at = SEPARATOR.lastIndex;
  }
}
