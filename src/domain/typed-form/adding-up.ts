// How a form itself betrays a wrong figure: a line that does not add up, a total that is not the sum.
import type { LaoType } from '../province/lao';
import type { SummaryLine } from '../roll-ups/summary';
import { type FormColumn, outsideSteps } from './columns';
import type { FormLine } from './read-form';

const countIn = ({ figures }: FormLine, index: number) => (figures[index] as FormLine['figures'][number]).count;

/** Null where one of them is no count. */
function sum(counts: readonly (number | null)[]): number | null {
  return counts.reduce((total, count) => (total === null || count === null ? null : total + count), 0);
}

/**
 * True where a type's printed steps, with the LAOs that the form counts in none (`right` says how many), are not its printed number of LAOs.
 * Where one of the figures is no count, nothing can be said.
 */
export function rowFails(line: FormLine, right: SummaryLine, type: LaoType, columns: readonly FormColumn[]): boolean {
  const printed = (fits: (column: FormColumn) => boolean) =>
    sum(columns.map((column, index) => (column.type === type && fits(column) ? countIn(line, index) : 0)));
  const number = printed(({ step }) => step === null);
  const steps = printed(({ step }) => step !== null);
  return number !== null && steps !== null && steps + outsideSteps(right, type) !== number;
}

/** True where the total of a column (its index) is not the sum of all other printed lines, known or not. */
export function totalFails(total: FormLine, index: number, lines: readonly FormLine[]): boolean {
  const body = sum(lines.filter(({ label }) => label.kind !== 'total').map((line) => countIn(line, index)));
  return body !== null && body !== countIn(total, index);
}
