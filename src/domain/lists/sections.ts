// A list in its sections: each begins with headings, those of another page or of another list too, and has rows of LAOs below them.
import { typeByName } from '../names/lao-name';
import { type Column, columnsOf, headingRows, isHeadingRow, type ReadValue } from './columns';
import { isNote, isTotal, isTotalOfDistricts, targetSaid } from './marks';

export interface ListRow {
  /** Of the text, from 0. */
  at: number;
  cells: readonly string[];
}

export interface Section<Value> {
  /** The row of its headings, from 0. */
  at: number;
  columns: Column<Value>[];
  /** What stands above them; '' for nothing. */
  title: string;
  /** What its titles say; null where they say neither. */
  target: 'main' | 'secondary' | null;
  /** Without blank ones, titles and notes at its end. */
  rows: ListRow[];
}

const filled = ({ cells }: ListRow) => cells.filter((cell) => cell !== '');
const hasName = (row: ListRow) => filled(row).some((cell) => typeByName(cell) !== null);

/** A name alone would be a line that lacks all else: it is for whoever reads it to say so. */
function isFree(row: ListRow): boolean {
  const [text = '', ...more] = filled(row);
  if (isTotal(text) || isTotalOfDistricts(text) || isNote(text)) return true;
  return !more.length && !hasName(row) && (text.length > 25 || / |^\(/.test(text) || targetSaid(text) !== null);
}

/** Of the rows between two headings those at the end that are titles of the next. */
const isTitle = (row: ListRow) => isFree(row) || (filled(row).length === 1 && !hasName(row));

function withoutEnd(rows: readonly ListRow[], isBeyond: (row: ListRow) => boolean): [ListRow[], ListRow[]] {
  let end = rows.length;
  while (end > 0 && isBeyond(rows[end - 1] as ListRow)) end -= 1;
  return [rows.slice(0, end), rows.slice(end)];
}

function targetOf(titles: readonly string[]): Section<never>['target'] {
  return titles.map(targetSaid).reduce((before, said) => said || before, null);
}

/** `above`: rows that name LAOs and have no headings above them. */
export function sectionsOf<Value>(
  rows: readonly (readonly string[])[],
  readValue: ReadValue<Value>,
): { sections: Section<Value>[]; above: ListRow[] } {
  const sections: Section<Value>[] = [];
  let open: ListRow[] = [];
  let above: ListRow[] = [];
  for (let at = 0; at < rows.length; ) {
    if (!isHeadingRow(rows, at)) {
      const row = { at, cells: rows[at] as string[] };
      if (filled(row).length) open.push(row);
      at += 1;
      continue;
    }
    const last = sections[sections.length - 1];
    const { start, end } = headingRows(rows, at, last ? last.at + 1 : 0, readValue);
    open = open.filter((row) => row.at < start);
    const [body, titles] = last ? withoutEnd(open, isTitle) : [[], open];
    if (last) last.rows = body;
    else above = open.filter((row) => hasName(row) && filled(row).length > 1 && !isFree(row));
    const headings = rows.slice(start, end);
    const columns = columnsOf(headings, readValue);
    const texts = columns.map((column) =>
      column.kind === 'heading' && column.heading !== 'target' ? column.text : '',
    );
    const lines = titles.map((row) => filled(row).join(' '));
    const target = targetOf([...lines, ...texts]) || (last ? last.target : null);
    sections.push({ at, columns, title: lines.join(' '), target, rows: [] });
    open = [];
    at = end;
  }
  const last = sections[sections.length - 1];
  if (last) last.rows = withoutEnd(open, isFree)[0];
  return { sections, above };
}
