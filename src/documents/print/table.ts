// A table on paper: its headings in a head that is repeated, and a body for each row, so that no row is split.
import type { Cell, DocumentRow } from '../document';
import type { Digits } from '../edition';
import { paperValue } from './paper-text';
import { isLines, type TablePart } from './parts';

/** `total` pixels are as wide as the paper. */
export interface Measure {
  widths: readonly number[];
  total: number;
  digits: Digits;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const share = (part: number, whole: number) => `${Math.round((10000 * part) / whole) / 100}%`;

/** How many columns the rows reach over. */
function columnsOf(rows: readonly DocumentRow[]): number {
  return Math.max(
    0,
    ...rows.map((row) => Math.max(0, ...row.map((cell, column) => (cell ? column + (cell.across || 1) : 0)))),
  );
}

function cellHtml(cell: Cell, digits: Digits): string {
  const { role, across = 1, down = 1 } = cell;
  const spans = (across > 1 ? ` colspan="${across}"` : '') + (down > 1 ? ` rowspan="${down}"` : '');
  const isLabel = role === 'label' || role === 'total-label';
  const tag = role === 'heading' || isLabel ? 'th' : 'td';
  const scope = tag === 'td' ? '' : ` scope="${isLabel ? 'row' : across > 1 ? 'colgroup' : 'col'}"`;
  return `<${tag} class="${role}"${scope}${spans}>${paperValue(cell, digits)}</${tag}>`;
}

/** One `<tr>` for each row. A column in which no row holds anything divides two tables: it has no border. */
function rowsHtml(rows: readonly DocumentRow[], gaps: readonly boolean[], digits: Digits): string[] {
  const covered: boolean[][] = rows.map(() => []);
  return rows.map((row, index) => {
    const cells = gaps.map((isGap, column) => {
      const cell = row[column];
      if (!cell) return (covered[index] as boolean[])[column] ? '' : `<td class="${isGap ? 'gap' : 'blank'}"></td>`;
      for (let down = 0; down < (cell.down || 1); down += 1)
        for (let across = 0; across < (cell.across || 1); across += 1)
          if (covered[index + down]) (covered[index + down] as boolean[])[column + across] = true;
      return cellHtml(cell, digits);
    });
    return `<tr>${cells.join('')}</tr>`;
  });
}

/** Rows that a cell binds together, as far as it reaches down, stay on one page. */
function bodies(rows: readonly DocumentRow[], lines: readonly string[]): string {
  let reach = 0;
  return lines
    .map((line, index) => {
      const starts = index >= reach;
      reach = Math.max(reach, index + 1, ...(rows[index] as DocumentRow).map((cell) => index + (cell?.down || 1)));
      return `${starts ? '\n<tbody>' : ''}${line}${index + 1 >= reach ? '</tbody>' : ''}`;
    })
    .join('');
}

/** A table as wide as its part of the page. Rows that one cell covers are one body: paper is not cut between them. */
export function tableHtml(table: TablePart, { widths, total, digits }: Measure): string {
  const { head, body } = table;
  const rows = [...head, ...body];
  const own = widths.slice(0, columnsOf(rows));
  const gaps = own.map((_, column) => !reached(rows, column));
  const lines = rowsHtml(rows, gaps, digits);
  const columns = own.map((width) => `<col style="width:${share(width, sum(own))}">`).join('');
  const heading = head.length ? `<thead>${lines.slice(0, head.length).join('')}</thead>` : '';
  const width = share(sum(own), total);
  return `<table${isLines(table) ? ' class="lines"' : ''} style="width:${width}"><colgroup>${columns}</colgroup>${heading}${bodies(body, lines.slice(head.length))}</table>`;
}

/** True where any row has a cell in the column, or over it. */
function reached(rows: readonly DocumentRow[], column: number): boolean {
  return rows.some((row) => row.some((cell, from) => cell && from <= column && column < from + (cell.across || 1)));
}
