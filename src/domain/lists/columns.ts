// Which rows of a list are its headings, and what each of their columns holds: words in any order, over two rows or three, with cells joined.
import { typeByName } from '../names/lao-name';
import { readType } from '../names/lao-type';
import { comparable } from '../thai/thai-text';
import { type Heading, headingSaid, isValueAlone } from './headings';
import { areNumbersOfColumns } from './marks';
import { roundSaid, withYear } from './round-heading';

/** What stands in a column: what names the LAO, a value, something that nobody can say, or nothing that has a heading. */
export type Column<Value> =
  | { kind: 'heading'; heading: Heading; text: string }
  /** `above`: the headings that are joined over it; '' for none. */
  | { kind: 'value'; value: Value; text: string; above?: string }
  | { kind: 'unknown'; text: string }
  | { kind: 'none' };

/** What a heading says of values: null where it is none of theirs. */
export type ReadValue<Value> = (heading: string) => Value | null;

type Row = readonly string[];

const NAMES: readonly (Heading | null)[] = ['name', 'municipality', 'SAO', 'type'];
const namesLaos = (row: Row | undefined) => (row || []).some((cell) => NAMES.indexOf(headingSaid(cell).heading) >= 0);
const namesDistricts = (row: Row) => row.some((cell) => headingSaid(cell).heading === 'district');
const filled = (row: Row) => row.filter((cell) => cell !== '');

/** "เทศบาล (แห่ง)" is a heading, and no name. */
const isLao = (cell: string) => typeByName(cell) !== null && headingSaid(cell).heading === null;

/** The word for districts stands in one of two rows, a word for LAOs in the same or the other. */
export function isHeadingRow(rows: readonly Row[], at: number): boolean {
  if (!namesDistricts(rows[at] as Row)) return false;
  return [at, at + 1, at - 1].some((near) => namesLaos(rows[near]));
}

/** For a list of one district, which names none: a word for LAOs, and beside it what says that values stand below; no name of a LAO. What says that values stand below may be a round of another year. */
export function isHeadingOfNames<Value>(
  row: Row,
  readValue: ReadValue<Value>,
  above?: readonly Column<Value>[],
): boolean {
  // Below a heading for types "เทศบาล" is the type of a LAO.
  const own = above ? row.filter((_, index) => !isOfTypes(above[index])) : row;
  if (!namesLaos(own) || row.some(isLao)) return false;
  const all = filled(row);
  const headings = all.filter((cell) => canBeHeading(cell, readValue) || roundSaid(cell) !== null).length;
  return headings > 1 && headings * 2 >= all.length;
}

const isOfTypes = (column: Column<unknown> | undefined) => column?.kind === 'heading' && column.heading === 'type';

/** Units, a year alone, the words for steps but no step. */
const BELOW = /^\((?!\d+\)$).*\)$|^(?:ปี)?(?:พ\.ศ\.)?2[05]\d\d$/;
const OF_STEPS = /ผ่าน|ขั้น|step/;

/** What a heading may say, and no row of a LAO. */
function canBeHeading<Value>(cell: string, readValue: ReadValue<Value>): boolean {
  if (isLao(cell)) return false;
  if (headingSaid(cell).heading !== null || readValue(cell) !== null) return true;
  const text = comparable(cell);
  return BELOW.test(text) || (OF_STEPS.test(text) && !/\d/.test(text));
}

/** `most`: how many of its cells say what headings do; of rows below, all. */
function saysHeadings<Value>(row: Row, readValue: ReadValue<Value>, most: 'some' | 'every'): boolean {
  const cells = filled(row);
  if (areNumbersOfColumns(row)) return true;
  return cells.length > 0 && cells[most]((cell) => canBeHeading(cell, readValue));
}

const MOST_ROWS = 4;

/** "3" or "ขั้นที่ 3" */
const ENDS_AS_STEP = /^\D{0,8}\d(?:\.0+)?$/;
export const endsAsStep = (cell: string) => ENDS_AS_STEP.test(comparable(cell));

export const textsOfRow = (row: Row) => row.map(comparable).join('\t').trimEnd();

/**
 * Whether a row says more of the headings below it. Below a list it may be its last LAO, whose type is a heading's word, too: then it is such a row
 * only as one of `groups` was, or where it says nothing else.
 */
function isGroup<Value>(row: Row, readValue: ReadValue<Value>, groups: ReadonlySet<string> | null): boolean {
  if (filled(row).length < 2 || areNumbersOfColumns(row) || row.some(isLao)) return false;
  if (groups) return groups.has(textsOfRow(row)) || saysHeadings(row, readValue, 'every');
  const own = row.map((cell) => (readType(cell) === null ? cell : ''));
  return saysHeadings(row.some(endsAsStep) ? own : row, readValue, 'some');
}

/** From and to which row the headings around `at` go, the end left out. `above`: the row above them, where it belongs to no others. `groups`: null for the first headings of a list. */
export function headingRows<Value>(
  rows: readonly Row[],
  at: number,
  readValue: ReadValue<Value>,
  above: { row: Row; groups: ReadonlySet<string> | null } | null,
): { start: number; end: number } {
  let end = at + 1;
  while (end < rows.length && end < at + MOST_ROWS && saysHeadings(rows[end] as Row, readValue, 'every')) end += 1;
  return { start: above && isGroup(above.row, readValue, above.groups) ? at - 1 : at, end };
}

/** A heading that is joined over several columns stands in the first of them. */
function spread(row: Row, width: number): string[] {
  const whole: string[] = [];
  for (let column = 0; column < width; column += 1) whole.push(row[column] || whole[column - 1] || '');
  return whole;
}

/** A heading of one column, and what is joined over it, the nearest first. */
interface Headed {
  text: string;
  above: readonly string[];
}

/** "ขั้นที่" below "1 เม.ย. 56" is of that round: null for what is no such word, or has no date above it. */
function underDate<Value>(
  { text, above }: Headed,
  titles: readonly string[],
  readValue: ReadValue<Value>,
): Column<Value> | null {
  if (!isValueAlone(text)) return null;
  for (const [at, said] of Array.from(above.entries())) {
    const whole = `${said} ${text}`;
    const more = above.slice(at + 1);
    const dated = withYear(said, more, titles);
    if (dated === null) return { kind: 'unknown', text: whole };
    const value = isValueAlone(dated) ? null : readValue(dated);
    if (value !== null) return { kind: 'value', value, text: whole, above: more.slice().reverse().join(' ').trim() };
    if (dated !== said || roundSaid(dated) !== null) return { kind: 'unknown', text: whole };
  }
  return null;
}

/** `headings`: of one column, the lowest first. `titles`: what stands above all of them. */
function columnSaid<Value>(
  headings: readonly Headed[],
  titles: readonly string[],
  readValue: ReadValue<Value>,
): Column<Value> {
  for (const { text, above } of headings) {
    const under = underDate({ text, above }, titles, readValue);
    if (under) return under;
    const dated = withYear(text, above, titles);
    const value = dated === null ? null : readValue(dated);
    if (value !== null) return { kind: 'value', value, text, above: above.slice().reverse().join(' ').trim() };
    // A month of which nobody can tell the year, or of another one.
    if (dated !== text) return { kind: 'unknown', text: dated === null ? text : `${text} (${dated})` };
    const { heading } = headingSaid(text);
    if (heading !== null) return { kind: 'heading', heading, text };
  }
  const [lowest] = headings;
  if (!lowest) return { kind: 'none' };
  const texts = headings.map(({ text }) => text).reverse();
  const text = texts.join(' ');
  const value = readValue([lowest.text, ...lowest.above].join(' '));
  return value === null ? { kind: 'unknown', text } : { kind: 'value', value, text };
}

/** The lowest heading that says something counts; where none does alone, all together may: "2556" above "เม.ย.". `titles`: what stands above all of them. */
export function columnsOf<Value>(
  rows: readonly Row[],
  readValue: ReadValue<Value>,
  titles: readonly string[] = [],
): Column<Value>[] {
  const headings = rows.filter((row) => !areNumbersOfColumns(row));
  const width = Math.max(...headings.map((row) => row.length));
  const joined = headings.slice(0, -1).map((row) => spread(row, width));
  return Array.from({ length: width }, (_, column): Column<Value> => {
    const above = joined.map((row) => row[column] as string);
    const own = headings.map((row, at) => ({ text: row[column] || '', above: above.slice(0, at).reverse() }));
    return columnSaid(own.filter(({ text }) => text !== '').reverse(), titles, readValue);
  });
}
