// The tables of a .docx file, and the lines between them: row by row, joined cells with their text in the first.
import { joinedCells } from './joined-cells';
import { markup } from './markup';
import { spanOf, TableLayout } from './table-layout';

interface OpenCell {
  text: string;
  across: number;
  /** It goes on from the cell above. */
  isCovered: boolean;
}

/** What else a table says of places, and nothing of text. */
const BREAKS = ['br', 'cr'];

/** As the rows of one list; `tables`: how many there are. Of a table within another the text alone. */
export function docxRows(xml: string): { rows: string[][]; tables: number } {
  const rows: string[][] = [];
  const joined = joinedCells();
  let [tables, depth, isText, isRaised] = [0, 0, false, false];
  let layout: TableLayout | null = null;
  let cell: OpenCell | null = null;
  let outside = '';
  const write = (text: string) => {
    if (cell) (cell as OpenCell).text += text;
    else outside += text;
  };
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const endOutside = () => {
    rows.push(...lines(outside).map((line) => [line]));
    outside = '';
  };
  const open = (name: string, { val, type }: Readonly<Record<string, string>>, isEmpty: boolean) => {
    if (name === 'tbl') {
      depth += 1;
      if (depth > 1) return;
      endOutside();
      layout = new TableLayout();
      tables += 1;
    } else if (name === 'r') isRaised = false;
    else if (name === 'vertAlign') isRaised = isRaised || val === 'superscript';
    else if (name === 't') isText = !isEmpty;
    else if (name === 'tab') write('\t');
    else if (BREAKS.includes(name) && type !== 'page') write('\n');
    else if (depth !== 1) return;
    else if (name === 'tr') layout?.beginRow();
    else if (name === 'gridBefore') layout?.put('', spanOf(val), 1);
    else if (name === 'tc') cell = { text: '', across: 1, isCovered: false };
    else if (name === 'gridSpan' && cell) cell.across = spanOf(val);
    else if (name === 'vMerge' && cell) cell.isCovered = val !== 'restart';
  };
  const close = (name: string) => {
    if (name === 't') isText = false;
    else if (name === 'r') isRaised = false;
    else if (name === 'p') write('\n');
    else if (name === 'tc' && depth === 1 && cell) {
      if (cell.isCovered) layout?.putCovered(cell.across);
      else layout?.put(lines(cell.text).join('\n').replace(/\t/g, ' '), cell.across, 1);
      cell = null;
    } else if (name === 'tbl') {
      depth -= 1;
      if (depth === 0 && layout) rows.push(...joined.fill(layout.end(), layout.covered));
    }
  };
  for (const piece of markup(xml, true)) {
    if (piece.kind === 'text') {
      if (isText && !isRaised) write(piece.text);
    } else if (piece.kind === 'open') open(piece.name, piece.attributes, piece.isEmpty);
    else close(piece.name);
  }
  endOutside();
  return { rows, tables };
}
