// The sheets of an .ods file as texts: days as days, everything else as it is shown.
import { markup } from './markup';
import { MOST_COLUMNS, MOST_ROWS, type SheetRows, withoutEnd } from './sheet';
import type { Parts } from './unzip';

type Attributes = Readonly<Record<string, string>>;

const timesOf = (text: string | undefined) => Math.max(1, Number(text) || 1);

/** Its value where it has one that a format would hide, else what is shown. */
function valueText(attributes: Attributes, shown: string): string {
  const type = attributes['value-type'];
  if (type === 'date') return (attributes['date-value'] ?? shown).slice(0, 10);
  return type === 'float' && attributes.value !== undefined ? String(Number(attributes.value)) : shown;
}

/** Null for a zip file that is none. */
export async function odsSheets(parts: Parts): Promise<SheetRows[] | null> {
  const sheets: SheetRows[] = [];
  let rows: string[][] = [];
  let row: string[] = [];
  let cell: Attributes | null = null;
  let [text, paragraphs, isNote, times] = ['', 0, false, 1];
  /** Sheets end in blank cells and rows by the million: they are made where something follows them. */
  let [blankCells, blankRows] = [0, 0];
  const endCell = (attributes: Attributes, value: string) => {
    const count = timesOf(attributes['number-columns-repeated']);
    if (value === '') {
      blankCells += count;
      return;
    }
    for (; blankCells > 0 && row.length < MOST_COLUMNS; blankCells -= 1) row.push('');
    for (let more = count; more > 0 && row.length < MOST_COLUMNS; more -= 1) row.push(value);
  };
  const endRow = () => {
    if (!row.length) {
      blankRows += times;
      return;
    }
    for (; blankRows > 0 && rows.length < MOST_ROWS; blankRows -= 1) rows.push([]);
    for (let more = times; more > 0 && rows.length < MOST_ROWS; more -= 1) rows.push(row);
  };
  for (const piece of markup(await parts.text('content.xml'), true)) {
    if (piece.kind === 'text') {
      if (cell && paragraphs > 0 && !isNote) text += piece.text;
    } else if (piece.kind === 'open') {
      const { name, attributes, isEmpty } = piece;
      if (name === 'table') sheets.push({ name: attributes.name ?? '', isHidden: false, rows: [] });
      if (name === 'table') [rows, blankRows] = [[], 0];
      if (name === 'table-row') [row, blankCells, times] = [[], 0, timesOf(attributes['number-rows-repeated'])];
      if (name === 'table-row' && isEmpty) endRow();
      if (name === 'annotation') isNote = !isEmpty;
      if (name === 'table-cell' || name === 'covered-table-cell') {
        if (isEmpty) endCell(attributes, '');
        else [cell, text, paragraphs] = [attributes, '', 0];
      }
      if (cell && name === 'p' && !isNote) {
        if (paragraphs > 0) text += '\n';
        paragraphs += 1;
      }
      if (cell && !isNote && (name === 's' || name === 'tab' || name === 'line-break'))
        text += name === 'line-break' ? '\n' : ' ';
    } else if (piece.name === 'annotation') isNote = false;
    else if ((piece.name === 'table-cell' || piece.name === 'covered-table-cell') && cell) {
      endCell(cell, piece.name === 'table-cell' ? valueText(cell, text) : '');
      cell = null;
    } else if (piece.name === 'table-row') endRow();
    else if (piece.name === 'table') {
      const open = sheets[sheets.length - 1];
      if (open) open.rows = withoutEnd(rows);
    }
  }
  return sheets.length ? sheets : null;
}
