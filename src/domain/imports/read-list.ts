// A list of results as its rows: which of its columns is what, and what each row says of a LAO.
import type { Column } from '../lists/columns';
import { type Heading, headingSaid, isStepAlone, isValueAlone } from '../lists/headings';
import { rowsOf } from '../lists/list-rows';
import { type Listed, listedLaos } from '../lists/listed';
import { withoutMisprints } from '../lists/misprints';
import { type ListRow, type Section, sectionsOf } from '../lists/sections';
import type { Field } from '../measures/fact-group';
import { typeByName } from '../names/lao-name';
import { readType } from '../names/lao-type';
import { type Columns, fieldOfColumn, otherRound, readResultColumn, UNKNOWN_INDICATOR } from './result-column';

/** What a column was said to be, by whoever reads the list. */
export type ColumnSaid = { heading: Heading } | { column: string } | 'nothing';

/** By the column's number in the list, from 1. */
export type SaidColumns = ReadonlyMap<number, ColumnSaid>;

export interface ResultList {
  /** Of its first headings; where it has none, as they were told from what stands below. */
  columns: readonly Column<Field>[];
  rows: readonly Listed<Field>[];
  /** Rows that name LAOs above all headings: nobody can tell what their columns are. */
  above: readonly ListRow[];
  /** How many columns it has. */
  width: number;
  /** Rows whose cells nothing but spaces part, and of which nobody can tell what stands where. */
  unclear: readonly ListRow[];
}

type Row = readonly string[];
type Columned = readonly Column<Field>[];

const OF_NAMES: readonly Heading[] = ['name', 'municipality', 'SAO'];

/** Where somebody says which column it is, no other one is that. */
function isSaidElsewhere(heading: Heading, said: SaidColumns): boolean {
  const told = Array.from(said.values()).map((each) =>
    typeof each === 'object' && 'heading' in each ? each.heading : null,
  );
  return told.indexOf(heading) >= 0 || (OF_NAMES.indexOf(heading) >= 0 && told.indexOf('name') >= 0);
}

function cast(known: Columned, said: SaidColumns, columns: Columns): Column<Field>[] {
  const width = Math.max(known.length, ...Array.from(said.keys()));
  return Array.from({ length: width }, (_, index): Column<Field> => {
    const own = known[index] || { kind: 'none' };
    const told = said.get(index + 1);
    const text = own.kind === 'none' ? '' : own.text;
    if (told === undefined)
      return own.kind === 'heading' && isSaidElsewhere(own.heading, said) ? { ...own, heading: 'remark' } : own;
    if (told === 'nothing') return { kind: 'heading', heading: 'remark', text };
    if ('heading' in told) return { kind: 'heading', heading: told.heading, text };
    const value = fieldOfColumn(columns, told.column);
    return value ? { kind: 'value', value, text } : own;
  });
}

const widthOf = (rows: readonly Row[]) => rows.reduce((most, row) => Math.max(most, row.length), 0);

const inColumn = (rows: readonly Row[], index: number) =>
  rows.map((row) => row[index] || '').filter((cell) => cell !== '');

/** Of a list that has no headings: names, types and districts say what they are. */
function headingBelow(cells: readonly string[], isDistrict: (text: string) => boolean): Heading | null {
  const most = (says: (cell: string) => boolean) => cells.filter(says).length * 2 > cells.length;
  if (most((cell) => typeByName(cell) !== null)) return 'name';
  if (most((cell) => readType(cell) !== null)) return 'type';
  if (most(isDistrict)) return 'district';
  const isRunning = cells.length > 1 && cells.every((cell, index) => Number(cell) === Number(cells[0]) + index);
  return isRunning ? 'number' : null;
}

/** Where a list without headings has one column beside those that name its LAOs, that is what was asked for. */
function toldFromBelow(rows: readonly Row[], columns: Columns, isDistrict: (text: string) => boolean): Column<Field>[] {
  const headings = Array.from({ length: widthOf(rows) }, (_, index) => {
    const cells = inColumn(rows, index);
    return cells.length ? headingBelow(cells, isDistrict) : 'remark';
  });
  // Behind the names values may well run on, too.
  const names = headings.indexOf('name');
  headings.forEach((heading, index) => {
    if (heading === 'number' && names >= 0 && index > names) headings[index] = null;
  });
  const field = fieldOfColumn(columns, columns.asked);
  const others = headings.filter((heading) => heading === null);
  return headings.map((heading): Column<Field> => {
    if (heading !== null) return { kind: 'heading', heading, text: '' };
    return others.length === 1 && field ? { kind: 'value', value: field, text: '' } : { kind: 'unknown', text: '' };
  });
}

/** A word that heads names, and beside it nothing: no LAO is called so. */
const saysSomething = (cells: Row) =>
  cells.some((cell) => cell !== '' && (typeByName(cell) !== null || headingSaid(cell).heading === null));

function withoutHeadings(rows: readonly Row[], columns: readonly Column<Field>[]): Section<Field> {
  const own = rows.map((cells, at): ListRow => ({ at, cells })).filter(({ cells }) => saysSomething(cells));
  return { at: -1, columns: columns.slice(), title: '', target: null, district: '', rows: own };
}

/** A round is of the indicator that stands above it, or in the title; of one that there is not, nobody can say. */
function underNamed({ columns: own, title, ...section }: Section<Field>, columns: Columns): Section<Field> {
  const inTitle = columns.named(title);
  // A letter's title has the number of the indicator that it is of: where none is declared, that is the one there is.
  const ofTitle = inTitle === UNKNOWN_INDICATOR && columns.isAlone ? null : inTitle;
  const renamed = own.map((column): Column<Field> => {
    if (column.kind !== 'value') return column;
    const [round] = columns.rounds.filter((date) => columns.ofRound(date) === column.value.facts.join());
    const said = columns.named(column.above ?? '') ?? ofTitle;
    if (round === undefined || said === null) return column;
    const field = said === UNKNOWN_INDICATOR ? null : fieldOfColumn(columns, columns.ofIndicator(said, round));
    const text = [column.above ?? '', column.text].join(' ').trim();
    return field ? { ...column, value: field, text } : { kind: 'unknown', text };
  });
  return { ...section, title, columns: renamed };
}

const namesRound = (columns: Columns) => (column: Column<Field>) =>
  column.kind === 'value'
    ? !isValueAlone(column.text) && columns.rounds.some((date) => columns.ofRound(date) === column.value.facts.join())
    : column.kind === 'unknown' && otherRound(column.text, columns) !== null;

/** Where other columns name their rounds, a result of none is of whatever the list says: it may be points, and is not guessed. */
function withoutUndated(sections: readonly Section<Field>[], columns: Columns): readonly Section<Field>[] {
  if (!sections.some((section) => section.columns.some(namesRound(columns)))) return sections;
  return sections.map((section) => ({
    ...section,
    columns: section.columns.map((column): Column<Field> => {
      const isUndated = column.kind === 'value' && isValueAlone(column.text) && !isStepAlone(column.text);
      return isUndated ? { kind: 'unknown', text: column.text } : column;
    }),
  }));
}

/** Whoever reads the list is shown its first headings: a later one that is not known is none, and its values are named row by row. */
function withUnknownNamed(sections: readonly Section<Field>[]): Section<Field>[] {
  const shown = new Set(sections[0]?.columns.map((column) => (column.kind === 'unknown' ? column.text : '')));
  return sections.map((section) => ({
    ...section,
    columns: section.columns.map((column): Column<Field> => {
      return column.kind === 'unknown' && !shown.has(column.text) ? { kind: 'none' } : column;
    }),
  }));
}

/** `isDistrict`: whether a text names a district of the province. */
export function readResultList(
  text: string,
  columns: Columns,
  said: SaidColumns,
  isDistrict: (text: string) => boolean,
): ResultList {
  const recast = (known: Columned) => cast(known, said, columns);
  const readValue = (heading: string) => readResultColumn(columns, heading);
  const { rows, unclear } = rowsOf(text, readValue, { mayNameNoDistrict: true });
  const { sections, above } = sectionsOf(rows, readValue, { mayNameNoDistrict: true });
  const named = withoutMisprints(
    sections.map((section) => underNamed(section, columns)),
    ({ facts }) => facts.join(' '),
  );
  const read = sections.length
    ? withUnknownNamed(
        withoutUndated(named, columns).map((section) => ({ ...section, columns: recast(section.columns) })),
      )
    : [withoutHeadings(rows, recast(toldFromBelow(rows, columns, isDistrict)))];
  const { columns: first } = read[0] as Section<Field>;
  return { columns: first, rows: listedLaos(read), above, unclear, width: widthOf(rows) };
}
