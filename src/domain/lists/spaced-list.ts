// A list whose cells nothing but spaces part, copied from a PDF: its rows of cells, and the lines of which nobody can tell what stands where.
import { typeByName } from '../names/lao-name';
import { readType } from '../names/lao-type';
import { LINE_END } from './cells';
import type { ReadValue } from './columns';
import { isNote, isTotalOfDistricts, targetSaid } from './marks';
import {
  areLowerHeadings,
  areSpacedHeadings,
  headingReader,
  type SpacedColumn,
  spacedColumns,
  withLower,
} from './spaced-headings';
import { districtIn, isValue, type SpacedRow, spacedRow } from './spaced-row';
import { type Word, wordsIn } from './spaced-words';

export interface SpacedList {
  /** A row for each line; that of an unclear one is blank. */
  rows: string[][];
  /** Of the lines, from 0. */
  unclear: number[];
}

interface Line {
  at: number;
  text: string;
  words: Word[];
}

/** Rows that were read below the same headings, so far. */
interface Body {
  columns: SpacedColumn[];
  read: { at: number; row: SpacedRow }[];
  /** Lines that may be read in more than one way, or in none. */
  left: Line[];
}

const DISTRICT = /^(?:กิ่ง)?(?:อำเภอ|อ\.)/;
const isDistrictAlone = (words: readonly Word[]) => words.length <= 3 && DISTRICT.test((words[0] as Word).text);

/** A line that speaks of a LAO, or of values: it must not be taken for a note. */
function meansLao(words: readonly Word[]): boolean {
  const texts = words.map(({ text }) => text);
  const last = texts[texts.length - 1] as string;
  return isValue(last) || texts.some((text) => typeByName(text) !== null || readType(text) !== null);
}

const saysOther = ({ text, words }: Line) =>
  isDistrictAlone(words) || targetSaid(text) !== null || isNote(text) || isTotalOfDistricts(text);

const NAMES = /ชื่อ|เทศบาล|อบต|อ\.บ|องค์กร|หน่วยงาน|อปท|name|lao|sao|municip/i;

/** Whether the words of a line are looked at for headings: they must name LAOs, or stand below such. */
const mayHead = ({ text }: Line, isBelow: boolean) => isBelow || NAMES.test(text);

type Place = 'at' | 'seenAt';

interface Span {
  from: number;
  to: number;
}

/** Where the values of each column begin, in the rows that have all of them; null where columns run into each other. */
function spansOf(full: readonly SpacedRow[], count: number, place: Place): Span[] | null {
  if (!full.length) return null;
  const spans = Array.from({ length: count }, (_, index): Span => {
    const places = full.map(({ values }) => (values[index] as Word)[place]);
    return { from: Math.min(...places), to: Math.max(...places) };
  });
  return spans.every((span, index) => index === 0 || (spans[index - 1] as Span).to < span.from) ? spans : null;
}

const widthOf = (spans: readonly Span[]) => spans.reduce((sum, { from, to }) => sum + to - from, 0);

/** By which of the places the values stand below each other, and where; null where they do not. */
function aligned(full: readonly SpacedRow[], count: number): { place: Place; spans: Span[] } | null {
  const ways = (['at', 'seenAt'] as const)
    .map((place) => ({ place, spans: spansOf(full, count, place) }))
    .filter((way): way is { place: Place; spans: Span[] } => way.spans !== null);
  return ways.sort((one, other) => widthOf(one.spans) - widthOf(other.spans))[0] || null;
}

/** The columns of a row's values: those below which they stand; null where one stands below none, or between two. */
function columnsByPlace(values: readonly Word[], place: Place, spans: readonly Span[]): number[] | null {
  const found = values.map((value) => {
    const near = spans.map(({ from, to }) => Math.max(from - value[place], value[place] - to, 0));
    const best = near.indexOf(Math.min(...near));
    const gap = Math.min(...spans.slice(1).map(({ from }, index) => from - (spans[index] as Span).to));
    return (near[best] as number) * 2 < gap ? best : -1;
  });
  return found.every((column, index) => column >= 0 && (index === 0 || (found[index - 1] as number) < column))
    ? found
    : null;
}

function fill({ columns, read }: Body, rows: string[][], unclear: number[]): void {
  const valueColumns = columns.map(({ kind }, index) => (kind === 'value' ? index : -1)).filter((index) => index >= 0);
  const count = valueColumns.length;
  const full = read.filter(({ row }) => row.values.length === count).map(({ row }) => row);
  // Of single spaces nobody can tell whether a cell stands below another, or happens to.
  const areApart = ({ values }: SpacedRow) => values.every(({ isFar }) => isFar);
  const way = count > 1 && full.every(areApart) ? aligned(full, count) : null;
  for (const { at, row } of read) {
    const { values, cells } = row;
    const all = values.length === count || values.length === 0;
    const columnsOfValues = all
      ? valueColumns.map((_, index) => index)
      : way && areApart(row) && columnsByPlace(values, way.place, way.spans);
    if (!columnsOfValues) {
      unclear.push(at);
      continue;
    }
    values.forEach(({ text }, index) => {
      cells[valueColumns[columnsOfValues[index] as number] as number] = text;
    });
    rows[at] = cells;
  }
}

/** A text that may be a district or a remark is the district that other rows name. */
function readAgain(bodies: readonly Body[], unclear: number[]): void {
  const named = ([] as string[]).concat(
    ...bodies.map(({ columns, read }) => read.map(({ row }) => districtIn(row, columns))),
  );
  const districts = new Set(named.filter((district) => district !== ''));
  for (const { columns, read, left } of bodies)
    for (const { at, words } of left) {
      const row = spacedRow(words, columns, districts);
      if (row) read.push({ at, row });
      else unclear.push(at);
    }
}

/** What leaves its district to the line above is as unclear as that line. */
function belowUnclear(bodies: readonly Body[], rows: string[][], unclear: readonly number[]): number[] {
  const ofRow = new Map<number, Body>();
  for (const body of bodies) for (const { at } of body.read) ofRow.set(at, body);
  const lost = new Set(unclear);
  let isLost = false;
  rows.forEach((cells, at) => {
    const body = ofRow.get(at);
    const district = body ? body.columns.findIndex(({ kind }) => kind === 'district') : -1;
    if (lost.has(at)) isLost = true;
    else if (!body) isLost = isLost && !DISTRICT.test(cells[0] || '');
    else if (district >= 0 && cells[district]) isLost = false;
    else if (isLost && district >= 0) {
      lost.add(at);
      rows[at] = [''];
    }
  });
  return Array.from(lost).sort((one, other) => one - other);
}

const linesOf = (text: string) =>
  text.split(LINE_END).map((line, at): Line => ({ at, text: line.trim(), words: wordsIn(line) }));

const columnsOf = (kinds: readonly SpacedColumn['kind'][]) =>
  kinds.map((kind, at): SpacedColumn => ({ kind, text: '', at }));

/** As many values as most of the lines end with. */
function valuesBehind(lines: readonly Line[]): number {
  const counts = lines.map(({ words }) => {
    const last = words
      .slice()
      .reverse()
      .findIndex(({ text }) => !isValue(text));
    return last < 0 ? words.length : last;
  });
  return Math.max(0, ...counts);
}

/** A list without headings: names with values behind them, a number and a district beside them. Null for a text that has no such line. */
export function spacedRowsAlone(text: string): SpacedList | null {
  if (text.indexOf('\t') >= 0) return null;
  const lines = linesOf(text).filter(({ words }) => words.length > 0);
  const values = Array.from({ length: valuesBehind(lines) }, () => 'value' as const);
  const ways = [['name', 'district'] as const, ['district', 'name'] as const].map((named) =>
    lines.map(({ words }) => spacedRow(words, columnsOf(['number', ...named, ...values]))),
  );
  const isRead = (row: SpacedRow | null): row is SpacedRow =>
    row !== null && (row.values.length === 0 || row.values.length === values.length);
  const [read] = ways.sort((one, other) => other.filter(isRead).length - one.filter(isRead).length);
  if (!values.length || !read?.some((row) => isRead(row) && row.values.length > 0)) return null;
  const rows = text.split(LINE_END).map((): string[] => ['']);
  const unclear: number[] = [];
  lines.forEach((line, index) => {
    const row = read[index] as SpacedRow | null;
    if (isRead(row)) rows[line.at] = [...row.cells.slice(0, 3), ...row.values.map((word) => word.text)];
    else if (meansLao(line.words) && !saysOther(line)) unclear.push(line.at);
    else rows[line.at] = [line.text];
  });
  return { rows, unclear };
}

/** Null for a text that has no such headings. `mayNameNoDistrict`: it may be of one district. */
export function spacedList<Value>(
  text: string,
  readValue: ReadValue<Value>,
  mayNameNoDistrict: boolean,
): SpacedList | null {
  const lines = linesOf(text);
  const rows = lines.map((): string[] => ['']);
  const unclear: number[] = [];
  const bodies: Body[] = [];
  let open: Body | null = null;
  let isBelowHeadings = false;
  const read = headingReader(readValue);
  for (const line of lines) {
    const { at, words } = line;
    if (!words.length) continue;
    const headings: SpacedColumn[] = mayHead(line, open !== null && isBelowHeadings) ? spacedColumns(words, read) : [];
    if (!isTotalOfDistricts(line.text) && areSpacedHeadings(headings, mayNameNoDistrict)) {
      open = { columns: headings.filter(({ kind }) => kind !== 'steps'), read: [], left: [] };
      bodies.push(open);
      rows[at] = open.columns.map((column) => column.text);
      isBelowHeadings = true;
      continue;
    }
    if (open && isBelowHeadings && areLowerHeadings(headings)) {
      open.columns = withLower(open.columns, headings);
      const above = lines
        .slice(0, at)
        .reverse()
        .find((other) => (rows[other.at] as string[]).length > 1) as Line;
      rows[above.at] = open.columns.map((column) => column.text);
      continue;
    }
    isBelowHeadings = false;
    const row = open && !saysOther(line) ? spacedRow(words, open.columns) : null;
    if (open && row) open.read.push({ at, row });
    else if (open && !saysOther(line) && meansLao(words)) open.left.push(line);
    else rows[at] = [line.text];
  }
  if (!bodies.length) return null;
  readAgain(bodies, unclear);
  for (const body of bodies) fill(body, rows, unclear);
  return { rows, unclear: belowUnclear(bodies, rows, unclear) };
}
