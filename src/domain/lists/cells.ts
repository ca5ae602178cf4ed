// Text as rows of cells: a file that a spreadsheet saved, or a table as it was copied.

/** Of as many lines the first one wins. */
const SEPARATORS = ['\t', ';', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

export const LINE_END = /\r\n|\n|\r/;
const QUOTED = /"(?:[^"]|"")*"/g;

/** What stands between the cells: what most lines have. */
function separatorOf(text: string): Separator {
  const lines = text.replace(QUOTED, '').split(LINE_END);
  const counts = SEPARATORS.map((separator) => lines.filter((line) => line.indexOf(separator) >= 0).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] as Separator;
}

/**
 * Row by row; with or without BOM, lines ended in any way. A cell in quotation marks may hold separators and line breaks; a mark that is not
 * closed is a mark. `separator`: where it is known.
 */
export function cellsOf(text: string, separator?: Separator): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const between = separator || separatorOf(plain);
  const cell = new RegExp(`"((?:[^"]|"")*)"(?=[${between}\\r\\n]|$)|[^${between}\\r\\n]*`, 'y');
  const end = new RegExp(`${between}|\\r\\n|\\n|\\r`, 'y');
  const rows: string[][] = [[]];
  for (let at = 0; ; ) {
    cell.lastIndex = at;
    const [written, quoted] = cell.exec(plain) as unknown as [string, string | undefined];
    (rows[rows.length - 1] as string[]).push(quoted === undefined ? written : quoted.replace(/""/g, '"'));
    end.lastIndex = at + written.length;
    const found = end.exec(plain);
    if (!found) return rows;
    if (found[0] !== between) rows.push([]);
    at = end.lastIndex;
  }
}

/** What a cell says on one line: Thai has no spaces within a name, so a line that was broken in a narrow column goes on. */
export const onOneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, '').trim();
