// Which rows of a list are its headings, and what each of their columns holds: words in any order, over two rows or three, with cells joined.
import { typeByName } from '../names/lao-name';
import { comparable } from '../thai/thai-text';
import { type Heading, headingSaid } from './headings';
import { areNumbersOfColumns } from './marks';
import { roundSaid } from './round-heading';

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

/** The word for districts stands in one of two rows, a word for LAOs in the same or the other. */
export function isHeadingRow(rows: readonly Row[], at: number): boolean {
  if (!namesDistricts(rows[at] as Row)) return false;
  return [at, at + 1, at - 1].some((near) => namesLaos(rows[near]));
}

/** For a list of one district, which names none: a word for LAOs, and beside it what says that values stand below, a round of another year too; no name of a LAO. */
export function isHeadingOfNames<Value>(row: Row, readValue: ReadValue<Value>): boolean {
  if (!namesLaos(row) || row.some((cell) => typeByName(cell) !== null)) return false;
  return filled(row).filter((cell) => canBeHeading(cell, readValue) || roundSaid(cell) !== null).length > 1;
}

/** Units, a year alone, the words for steps but no step. */
const BELOW = /^\(.*\)$|^(?:ปี)?(?:พ\.ศ\.)?2[05]\d\d$/;
const OF_STEPS = /ผ่าน|ขั้น|step/;

/** What a heading may say, and no row of a LAO. */
function canBeHeading<Value>(cell: string, readValue: ReadValue<Value>): boolean {
  if (typeByName(cell) !== null) return false;
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

/** From and to which row the headings around `at` go, the end left out. A row of `from` or above belongs to what stands above. */
export function headingRows<Value>(
  rows: readonly Row[],
  at: number,
  from: number,
  readValue: ReadValue<Value>,
): { start: number; end: number } {
  const above = at > from ? (rows[at - 1] as Row) : [];
  const isGroup = filled(above).length > 1 && saysHeadings(above, readValue, 'some') && !areNumbersOfColumns(above);
  let end = at + 1;
  while (end < rows.length && end < at + MOST_ROWS && saysHeadings(rows[end] as Row, readValue, 'every')) end += 1;
  return { start: isGroup ? at - 1 : at, end };
}

/** A heading that is joined over several columns stands in the first of them. */
function spread(row: Row, width: number): string[] {
  const whole: string[] = [];
  for (let column = 0; column < width; column += 1) whole.push(row[column] || whole[column - 1] || '');
  return whole;
}

/** The lowest heading that says something counts; where none does alone, all together may: "2556" above "เม.ย.". */
export function columnsOf<Value>(rows: readonly Row[], readValue: ReadValue<Value>): Column<Value>[] {
  const headings = rows.filter((row) => !areNumbersOfColumns(row));
  const width = Math.max(...headings.map((row) => row.length));
  const joined = headings.slice(0, -1).map((row) => spread(row, width));
  return Array.from({ length: width }, (_, column): Column<Value> => {
    const texts = headings.map((row) => row[column] || '').filter((text) => text !== '');
    const lowest = texts.slice().reverse();
    for (const text of lowest) {
      const value = readValue(text);
      if (value !== null)
        return {
          kind: 'value',
          value,
          text,
          above: joined
            .map((row) => row[column] as string)
            .join(' ')
            .trim(),
        };
      const { heading } = headingSaid(text);
      if (heading !== null) return { kind: 'heading', heading, text };
    }
    if (!texts.length) return { kind: 'none' };
    const above = joined.map((row) => row[column] as string);
    const value = readValue([lowest[0], ...above.reverse()].join(' '));
    return value === null
      ? { kind: 'unknown', text: texts.join(' ') }
      : { kind: 'value', value, text: texts.join(' ') };
  });
}
