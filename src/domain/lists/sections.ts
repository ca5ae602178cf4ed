// A list in its sections: each begins with headings, those of another page or of another list too, and has rows of LAOs below them.
import { typeByName } from '../names/lao-name';
import {
  type Column,
  columnsOf,
  endsAsStep,
  headingRows,
  isHeadingOfNames,
  isHeadingRow,
  type ReadValue,
  textsOfRow,
} from './columns';
import { isSignature, targetSaid } from './marks';
import { saysYear } from './round-heading';
import { kindOfRow, type Places, placesIn } from './row-kind';

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
  /** The district that a title of its own names; '' where none does. */
  district: string;
  /** Without blank ones, titles and notes at its end. */
  rows: ListRow[];
}

const filled = ({ cells }: ListRow) => cells.filter((cell) => cell !== '');
const hasName = (row: ListRow) => filled(row).some((cell) => typeByName(cell) !== null);

/** Above all headings a row of several cells that names a LAO, or has a step: it would be lost. */
const isMisplaced = (row: ListRow) => filled(row).length > 2 && (hasName(row) || filled(row).some(endsAsStep));

/** Below the last LAO: what says nothing of one, and is no name or district that stands alone. */
const NOTE = / |^\(/;
const LONGEST_NAME = 25;

function isBelow({ cells }: ListRow, places: Places): boolean {
  const { kind } = kindOfRow(cells, places);
  const text = cells.filter((cell) => cell !== '')[0] || '';
  return kind === 'free' || kind === 'target' || (kind === 'text' && (text.length > LONGEST_NAME || NOTE.test(text)));
}

/** Of the rows between two headings those at the end that are titles of the next. */
const isTitle = ({ cells }: ListRow, places: Places) =>
  ['free', 'target', 'text', 'district'].indexOf(kindOfRow(cells, places).kind) >= 0;

function withoutEnd<Value>(
  rows: readonly ListRow[],
  { columns }: Section<Value>,
  isBeyond: (row: ListRow, places: Places) => boolean,
): [ListRow[], ListRow[]] {
  const places = placesIn(columns);
  let end = rows.length;
  while (end > 0 && isBeyond(rows[end - 1] as ListRow, places)) end -= 1;
  return [rows.slice(0, end), rows.slice(end)];
}

/** Without who signs, and all that stands below it, a text a row, where no names stand. */
function withoutSigned<Value>(rows: readonly ListRow[], { columns }: Section<Value>): readonly ListRow[] {
  const { names } = placesIn(columns);
  const isText = (row: ListRow) =>
    filled(row).length === 1 && !hasName(row) && names.every(({ column }) => !row.cells[column]);
  let from = rows.length;
  while (from > 0 && isText(rows[from - 1] as ListRow)) from -= 1;
  const signed = rows.slice(from).findIndex((row) => filled(row).some(isSignature));
  return signed < 0 ? rows : rows.slice(0, from + signed);
}

function targetOf(titles: readonly string[]): Section<never>['target'] {
  return titles.map(targetSaid).reduce((before, said) => said || before, null);
}

/** What is known of a list before it is read. */
export interface Layout {
  /** It may be of one district, and then names none. */
  mayNameNoDistrict?: true;
}

/** Of the rows above the headings the last one that is nothing but a district. */
function districtOf(titles: readonly ListRow[], columns: readonly Column<unknown>[]): string {
  const places = placesIn(columns);
  const kinds = titles.map(({ cells }) => kindOfRow(cells, places));
  return kinds.reduce((before, kind) => (kind.kind === 'district' ? kind.district : before), '');
}

/** `above`: rows that name LAOs and have no headings above them. */
export function sectionsOf<Value>(
  rows: readonly (readonly string[])[],
  readValue: ReadValue<Value>,
  { mayNameNoDistrict }: Layout = {},
): { sections: Section<Value>[]; above: ListRow[] } {
  const sections: Section<Value>[] = [];
  let open: ListRow[] = [];
  let misplaced: ListRow[] = [];
  /** Rows that said more of headings below them. */
  const groups = new Set<string>();
  /** A page whose titles say no year goes on under those that do. */
  let saidAbove: string[] = [];
  const isHeading = (at: number) =>
    isHeadingRow(rows, at) ||
    (mayNameNoDistrict === true &&
      isHeadingOfNames(rows[at] as string[], readValue, sections[sections.length - 1]?.columns));
  for (let at = 0; at < rows.length; ) {
    if (!isHeading(at)) {
      const row = { at, cells: rows[at] as string[] };
      if (filled(row).length) open.push(row);
      at += 1;
      continue;
    }
    const last = sections[sections.length - 1];
    const above =
      at > (last ? last.at + 1 : 0) ? { row: rows[at - 1] as string[], groups: last ? groups : null } : null;
    const { start, end } = headingRows(rows, at, readValue, above);
    if (start < at) groups.add(textsOfRow(rows[start] as string[]));
    open = open.filter((row) => row.at < start);
    const [body, titles] = last ? withoutEnd(open, last, isTitle) : [[], open];
    if (last) last.rows = body;
    else misplaced = open.filter(isMisplaced);
    const headings = rows.slice(start, end);
    const lines = titles.map((row) => filled(row).join(' '));
    if (lines.some(saysYear)) saidAbove = lines;
    const columns = columnsOf(headings, readValue, saidAbove);
    const texts = columns.map((column) =>
      column.kind === 'heading' && column.heading !== 'target' ? column.text : '',
    );
    const target = targetOf([...lines, ...texts]) || (last ? last.target : null);
    sections.push({ at, columns, title: lines.join(' '), target, district: districtOf(titles, columns), rows: [] });
    open = [];
    at = end;
  }
  const last = sections[sections.length - 1];
  if (last) last.rows = withoutEnd(withoutSigned(open, last), last, isBelow)[0];
  return { sections, above: misplaced };
}
