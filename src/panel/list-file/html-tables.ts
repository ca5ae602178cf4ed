// The tables of an HTML page, as Word, a browser or a spreadsheet puts them on the clipboard: row by row, joined cells with their text in the first.
import { markup } from './markup';

/** No list has as many columns or joined rows: what says so is not believed. */
const MOST_SPANNED = 1000;
const BREAKS = ['br', 'p', 'div', 'li'];
const UNSEEN = ['style', 'script'];

const spanOf = (text: string | undefined) => Math.min(Math.max(Number(text) || 1, 1), MOST_SPANNED);

/** Where the rows of a table are laid out: places that a cell above or to the left covers are taken. */
class Layout {
  readonly rows: string[][] = [];
  readonly #taken: boolean[][] = [];
  #at = -1;

  beginRow(): void {
    this.#at += 1;
    this.#row(this.#at);
  }

  #row(at: number): string[] {
    this.rows[at] ??= [];
    this.#taken[at] ??= [];
    return this.rows[at];
  }

  put(text: string, across: number, down: number): void {
    if (this.#at < 0) this.beginRow();
    let column = 0;
    while (this.#taken[this.#at]?.[column]) column += 1;
    for (let row = this.#at; row < this.#at + down; row += 1) {
      this.#row(row);
      for (let covered = column; covered < column + across; covered += 1) {
        (this.#taken[row] as boolean[])[covered] = true;
        (this.rows[row] as string[])[covered] = '';
      }
    }
    (this.rows[this.#at] as string[])[column] = text;
  }

  /** Cells that say to reach below the last row reach to it. */
  end(): string[][] {
    return this.rows.slice(0, this.#at + 1).map((row) => Array.from(row, (cell) => cell ?? ''));
  }
}

interface OpenCell {
  text: string;
  across: number;
  down: number;
}

/** Lines of the source are spaces; those that are meant are elements. */
const oneSpace = (text: string) => text.replace(/[ \t\r\n\u00A0]+/g, ' ');
const withoutEmptyLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** Each table's rows; of one within another the text alone. */
export function htmlTables(html: string): string[][][] {
  const tables: string[][][] = [];
  let layout: Layout | null = null;
  let depth = 0;
  let cell: OpenCell | null = null;
  let unseen = '';
  const endCell = () => {
    if (cell && layout) layout.put(withoutEmptyLines(cell.text), cell.across, cell.down);
    cell = null;
  };
  for (const piece of markup(html, false)) {
    if (unseen !== '') {
      if (piece.kind === 'close' && piece.name === unseen) unseen = '';
    } else if (piece.kind === 'text') {
      if (cell) (cell as OpenCell).text += oneSpace(piece.text);
    } else if (piece.kind === 'open' && UNSEEN.includes(piece.name)) unseen = piece.name;
    else if (piece.name === 'table') {
      depth = Math.max(0, depth + (piece.kind === 'open' ? 1 : -1));
      if (piece.kind === 'open' && depth === 1) layout = new Layout();
      if (piece.kind === 'close' && depth === 0 && layout) {
        endCell();
        tables.push(layout.end());
        layout = null;
      }
    } else if (depth === 1 && piece.name === 'tr') {
      endCell();
      if (piece.kind === 'open') layout?.beginRow();
    } else if (depth === 1 && (piece.name === 'td' || piece.name === 'th')) {
      endCell();
      if (piece.kind === 'open')
        cell = { text: '', across: spanOf(piece.attributes.colspan), down: spanOf(piece.attributes.rowspan) };
    } else if (cell && BREAKS.includes(piece.name)) (cell as OpenCell).text += '\n';
  }
  if (layout) {
    endCell();
    tables.push((layout as Layout).end());
  }
  return tables.filter((rows) => rows.length > 0);
}
