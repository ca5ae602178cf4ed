// How custom functions take their arguments: a cell or a range, read as the rules read them; a wrong one throws one line that says why.

import { MOST_STEPS } from '../domain/agreement/declared-indicator';
import type { Cells } from '../domain/measures/cells';
import { readPercent } from '../domain/measures/percent';
import { KIND, type Reports, readReports } from '../domain/measures/reports';
import { type CellValue, foundText, LETTERS_HIGHEST, readStep, type Step } from '../domain/measures/step';
import { FIRST_YEAR, LAST_YEAR } from '../domain/province/fiscal-year';
import { arabicDigits, comparable, normaliseThai } from '../domain/thai/thai-text';
import { ERA } from '../domain/time/calendar';
import { asTyped } from '../domain/time/typed-number';
import { both, FUNCTION_WORDS } from '../words/workbook/functions';

/** What Google hands over: one cell as a value, a range as rows. */
export type Argument = CellValue | CellValue[][];

/** To be thrown: one line in the cell, in Thai and English. `expected`: what the words have a place for. */
export function wrongArgument(
  problem: keyof typeof FUNCTION_WORDS,
  argument: string,
  found: unknown,
  expected = '',
): Error {
  return new Error(both(FUNCTION_WORDS[problem], { argument, found: foundText(found), expected }));
}

/** Rows of cells, whatever was handed over. */
export function rowsOf(argument: Argument): CellValue[][] {
  return Array.isArray(argument) ? argument : [[argument]];
}

/** A single value: a range of one cell counts as its cell. */
export function cellOf(argument: Argument): CellValue {
  return Array.isArray(argument) && argument.length === 1 && (argument[0] as CellValue[]).length === 1
    ? (argument[0] as CellValue[])[0]
    : (argument as CellValue);
}

/** Values as the cells of one row each, with these columns. */
export function cellsOf(values: readonly (readonly CellValue[])[], ids: readonly string[]): Cells[] {
  const columns = new Map(ids.map((id, index): [string, number] => [id, index]));
  return values.map((_, index) => ({ table: { tab: '', values, columns }, row: index + 1 }));
}

/** A range of steps: each row a LAO, each column a round. */
export interface StepRows {
  /** So that the domain's own functions answer. */
  reports: Reports;
  /** The rows, by their index. */
  laos: number[];
  /** The index of the last round. */
  last: number;
}

/** The ladder's last step; left out, or a blank cell: that of the letters. */
export function highestOf(argument: Argument | undefined): Step {
  if (comparable(foundText(cellOf(argument))) === '') return LETTERS_HIGHEST;
  const highest = numberOf(argument);
  if (!Number.isInteger(highest) || highest < 1 || highest > MOST_STEPS)
    throw wrongArgument('highest', 'highest', cellOf(argument), String(MOST_STEPS));
  return highest;
}

/** `highest`: the ladder's last step, as it was handed over. */
export function laosOf(steps: Argument | undefined, highest?: Argument): StepRows {
  if (steps === undefined) throw wrongArgument('steps', 'steps', '');
  const rows = rowsOf(steps);
  const rounds = Math.max(...rows.map(({ length }) => length));
  const ids = Array.from({ length: rounds }, (_, round) => String(round));
  return {
    reports: readReports(cellsOf(rows, ids), ids, highestOf(highest)),
    laos: rows.map((_, lao) => lao),
    last: rounds - 1,
  };
}

/** Without the rows that are blank all over: a range may reach below the last LAO. */
export function filledLaosOf(steps: Argument | undefined, highest?: Argument): StepRows {
  const { reports, laos, last } = laosOf(steps, highest);
  const { kinds, rounds } = reports;
  const isFilled = (lao: number) => kinds.slice(lao * rounds, (lao + 1) * rounds).some((kind) => kind !== KIND.blank);
  return { reports, laos: laos.filter(isFilled), last };
}

export function stepOf(argument: Argument, highest?: Argument): Step {
  const last = highestOf(highest);
  const { step } = readStep(cellOf(argument), last);
  if (step === null) throw wrongArgument('step', 'step', cellOf(argument), String(last));
  return step;
}

function numberOf(argument: Argument): number {
  const value = asTyped(cellOf(argument));
  if (typeof value === 'number') return value;
  const text =
    typeof value === 'string' ? arabicDigits(normaliseThai(value)).replace(/,/g, '').replace(/ ?%$/, '') : '';
  return comparable(text) === '' ? Number.NaN : Number(text);
}

/** A whole number from 0. */
export function countOf(name: string, argument: Argument): number {
  const value = numberOf(argument);
  if (!Number.isInteger(value) || value < 0) throw wrongArgument('count', name, cellOf(argument));
  return value;
}

/** A share in percent, read as everywhere: 20, "20 %", or the 0.2 that a cell hands over which shows 20 %. */
export function percentOf(name: string, argument: Argument): number {
  const share = readPercent(cellOf(argument));
  if (share === null) throw wrongArgument('percent', name, cellOf(argument));
  return share;
}

/** A fiscal year of either era, as a Buddhist one. */
export function yearOf(name: string, argument: Argument): number {
  const value = numberOf(argument);
  const year = value >= FIRST_YEAR - ERA && value <= LAST_YEAR - ERA ? value + ERA : value;
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    throw wrongArgument('year', name, cellOf(argument));
  return year;
}

/** One of many: what is wrong with it stands in its own cell, and takes the others nothing. */
function orMessage<Value>(work: () => Value): Value | string {
  try {
    return work();
  } catch (error) {
    return (error as Error).message;
  }
}

/** One value for one row, a column of values for many. */
export function perRow<Row, Value>(
  rows: readonly Row[],
  of: (row: Row, index: number) => Value,
): Value | (Value | string)[][] {
  return rows.length === 1 ? of(rows[0] as Row, 0) : rows.map((row, index) => [orMessage(() => of(row, index))]);
}

/** A function of one cell, for every cell of a range. */
export function perCell<Value>(argument: Argument, of: (cell: CellValue) => Value): Value | (Value | string)[][] {
  const isOne = !Array.isArray(argument) || (argument.length === 1 && (argument[0] as CellValue[]).length === 1);
  if (isOne) return of(cellOf(argument));
  return (argument as CellValue[][]).map((row) => row.map((cell) => orMessage(() => of(cell))));
}
