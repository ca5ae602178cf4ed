// The sheets of an .ods file as texts: days as days, everything else as it is shown.
import { type Covered, joinedCells, placeKey } from './joined-cells';
import { markup } from './markup';
import { MOST_COLUMNS, MOST_ROWS, type SheetRows, withoutEnd } from './sheet';
import { spanOf } from './table-layout';
import type { Parts } from './unzip';

type Attributes = Readonly<Record<string, string>>;

const timesOf = (text: string | undefined) => Math.max(1, Number(text) || 1);

/** Its value where it has one that a format would hide, else what is shown. */
function valueText(attributes: Attributes, shown: string): string {
  const type = attributes['value-type'];
  if (type === 'date') return (attributes['date-value'] ?? shown).slice(0, 10);
  return type === 'float' && attributes.value !== undefined ? String(Number(attributes.value)) : shown;
}

/** Rows as their cells come. Sheets end in blank cells and rows by the million: they are made where something follows them. */
function growingRows() {
  const rows: string[][] = [];
  const covered: Covered = new Map();
  const cover = (across: number, down: number) => {
    const [top, first] = [rows.length + blankRows, row.length + blankCells];
    for (let at = top; at < top + down; at += 1)
      for (let column = first; column < first + across && covered.size < MOST_ROWS; column += 1)
        if (at !== top || column !== first) covered.set(placeKey(at, column), [top, first]);
  };
  let row: string[] = [];
  let [blankCells, blankRows, times] = [0, 0, 1];
  return {
    rows,
    covered,
    /** A row that stands there so many times. */
    begin(repeated: number) {
      [row, blankCells, times] = [[], 0, repeated];
    },
    add(value: string, attributes: Attributes) {
      const count = timesOf(attributes['number-columns-repeated']);
      if (value === '') {
        blankCells += count;
        return;
      }
      cover(spanOf(attributes['number-columns-spanned']), spanOf(attributes['number-rows-spanned']));
      for (; blankCells > 0 && row.length < MOST_COLUMNS; blankCells -= 1) row.push('');
      for (let more = count; more > 0 && row.length < MOST_COLUMNS; more -= 1) row.push(value);
    },
    end() {
      if (!row.length) {
        blankRows += times;
        return;
      }
      for (; blankRows > 0 && rows.length < MOST_ROWS; blankRows -= 1) rows.push([]);
      for (let more = times; more > 0 && rows.length < MOST_ROWS; more -= 1) rows.push(row);
    },
  };
}

/** What a cell shows: its paragraphs one below the other, without the notes on it. */
function cellReader() {
  let cell: Attributes | null = null;
  let [shown, paragraphs, isNote] = ['', 0, false];
  return {
    begin(attributes: Attributes) {
      [cell, shown, paragraphs] = [attributes, '', 0];
    },
    note(isOpen: boolean) {
      isNote = isOpen;
    },
    /** What else opens in it. */
    inside(name: string) {
      if (!cell || isNote) return;
      if (name === 'p') {
        if (paragraphs > 0) shown += '\n';
        paragraphs += 1;
      } else if (name === 'line-break') shown += '\n';
      else if (name === 's' || name === 'tab') shown += ' ';
    },
    text(more: string) {
      if (cell && paragraphs > 0 && !isNote) shown += more;
    },
    /** Null where none is open. */
    end(): { attributes: Attributes; shown: string } | null {
      const ended = cell && { attributes: cell, shown };
      cell = null;
      return ended;
    },
  };
}

const isCell = (name: string) => name === 'table-cell' || name === 'covered-table-cell';

/** Null for a zip file that is none. */
export async function odsSheets(parts: Parts): Promise<SheetRows[] | null> {
  const sheets: SheetRows[] = [];
  const cell = cellReader();
  let grown = growingRows();
  const open = (name: string, attributes: Attributes, isEmpty: boolean) => {
    if (name === 'table') {
      sheets.push({ name: attributes.name ?? '', isHidden: false, rows: [] });
      grown = growingRows();
    } else if (name === 'table-row') {
      grown.begin(timesOf(attributes['number-rows-repeated']));
      if (isEmpty) grown.end();
    } else if (name === 'annotation') cell.note(!isEmpty);
    else if (!isCell(name)) cell.inside(name);
    else if (isEmpty) grown.add('', attributes);
    else cell.begin(attributes);
  };
  const close = (name: string) => {
    const sheet = sheets[sheets.length - 1];
    if (name === 'annotation') cell.note(false);
    else if (name === 'table-row') grown.end();
    else if (name === 'table' && sheet) sheet.rows = joinedCells().fill(withoutEnd(grown.rows), grown.covered);
    if (!isCell(name)) return;
    const ended = cell.end();
    if (ended) grown.add(name === 'table-cell' ? valueText(ended.attributes, ended.shown) : '', ended.attributes);
  };
  for (const piece of markup(await parts.text('content.xml'), true)) {
    if (piece.kind === 'text') cell.text(piece.text);
    else if (piece.kind === 'open') open(piece.name, piece.attributes, piece.isEmpty);
    else close(piece.name);
  }
  return sheets.length ? sheets : null;
}
