// The tables of an HTML page, as Word, a browser or a spreadsheet puts them on the clipboard, and the lines between them: row by row, joined cells with their text in the first.
import { joinedCells } from './joined-cells';
import { markup } from './markup';
import { spanOf, TableLayout } from './table-layout';

const BREAKS = ['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption'];
const UNSEEN = ['style', 'script', 'title', 'head'];
/** The end of what is raised, where nobody wrote it. */
const CELLS = ['table', 'tr', 'td', 'th'];

interface OpenCell {
  text: string;
  across: number;
  down: number;
}

/** Lines of the source are spaces; those that are meant are elements. */
const oneSpace = (text: string) => text.replace(/[ \t\r\n\u00A0]+/g, ' ');
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Each table's rows, and each line outside of them as a row of its own; of a table within another the text alone. `tables`: how many there are. */
export function htmlRows(html: string): { rows: string[][]; tables: number } {
  const rows: string[][] = [];
  const joined = joinedCells();
  let tables = 0;
  let layout: TableLayout | null = null;
  let depth = 0;
  let cell: OpenCell | null = null;
  let outside = '';
  let unseen = '';
  /** The mark of a note on a name or a value. */
  let isRaised = false;
  const endCell = () => {
    if (cell && layout) layout.put(linesOf(cell.text).join('\n'), cell.across, cell.down);
    cell = null;
  };
  const endOutside = () => {
    rows.push(...linesOf(outside).map((line) => [line]));
    outside = '';
  };
  const endTable = () => {
    endCell();
    const own = layout ? joined.fill(layout.end(), layout.covered) : [];
    if (own.length) tables += 1;
    rows.push(...own);
    layout = null;
  };
  const write = (text: string) => {
    if (cell) (cell as OpenCell).text += text;
    else if (depth <= 1) outside += text;
  };
  for (const piece of markup(html, false)) {
    if (piece.kind !== 'text' && (piece.name === 'sup' || CELLS.includes(piece.name)))
      isRaised = piece.kind === 'open' && piece.name === 'sup';
    if (unseen !== '') {
      if (piece.kind === 'close' && piece.name === unseen) unseen = '';
    } else if (piece.kind === 'text') write(isRaised ? '' : oneSpace(piece.text));
    else if (piece.kind === 'open' && UNSEEN.includes(piece.name)) unseen = piece.isEmpty ? '' : piece.name;
    else if (piece.name === 'table') {
      depth = Math.max(0, depth + (piece.kind === 'open' ? 1 : -1));
      if (piece.kind === 'open' && depth === 1) {
        endOutside();
        layout = new TableLayout();
      }
      if (piece.kind === 'close' && depth === 0 && layout) endTable();
    } else if (depth === 1 && piece.name === 'tr') {
      endCell();
      endOutside();
      if (piece.kind === 'open') layout?.beginRow();
    } else if (depth === 1 && (piece.name === 'td' || piece.name === 'th')) {
      endCell();
      if (piece.kind === 'open')
        cell = { text: '', across: spanOf(piece.attributes.colspan), down: spanOf(piece.attributes.rowspan) };
    } else if (BREAKS.includes(piece.name)) write('\n');
  }
  if (layout) endTable();
  endOutside();
  return { rows, tables };
}
