// Blocks of cells as the text that every spreadsheet copies and reads.

/** Rows and columns of copied text: a cell with a line break or tab stands in quotes. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const pieces = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g);
  for (const [, quoted, plain, end] of pieces) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}

/** Tabs between cells, a line each row; quotes around a text that holds one of them or begins with a quote. */
export function writeBlock(block: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/^"|[\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return block.map((texts) => texts.map(cell).join('\t')).join('\n');
}

interface Size {
  rows: number;
  columns: number;
}

/** How often a block fits side by side and below itself into the selected cells; once, where they are no multiple of it. */
export function repeatsOf(block: Size, selected: Size): Size {
  const rows = selected.rows / block.rows;
  const columns = selected.columns / block.columns;
  return Number.isInteger(rows) && Number.isInteger(columns) ? { rows, columns } : { rows: 1, columns: 1 };
}
