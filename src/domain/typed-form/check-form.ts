// Puts a typed form to the lists: every cell that is wrong, with what is printed, what is right, and how it shows.
import { numberOfDistricts, type Province } from '../province/province';
import type { Comparison } from '../roll-ups/comparison';
import type { Summary, SummaryLine } from '../roll-ups/summary';
import { rowFails, totalFails } from './adding-up';
import { type ChangeLine, rightChange } from './change-line';
import { CHANGE_COLUMN, type FormColumn, formColumns, LABEL_COLUMN, rightFigure } from './columns';
import type { FormLine, ReadForm } from './read-form';
import type { Reason, WrongCell } from './wrong-cell';

/** The form's lines and columns. */
interface Form {
  lines: readonly FormLine[];
  columns: readonly FormColumn[];
}

function wrongFigure(typed: FormLine, right: SummaryLine, index: number, { lines, columns }: Form): WrongCell | null {
  const column = columns[index] as FormColumn;
  const { text, count, column: at } = typed.figures[index] as FormLine['figures'][number];
  const figure = rightFigure(right, column);
  if (count === figure) return null;
  const isTotal = right.district === null;
  const reasons: Reason[] = [count === null ? 'not-a-count' : 'differs-from-lists'];
  if (rowFails(typed, right, column.type, columns)) reasons.push('row-does-not-add-up');
  if (isTotal && count !== null && totalFails(typed, index, lines)) reasons.push('total-is-not-the-sum');
  return {
    line: isTotal ? typed.name : right.district,
    column: column.id,
    printed: count === null ? text : count,
    right: figure,
    reasons,
    at: { row: typed.row, column: at },
  };
}

function wrongFigures(typed: FormLine, right: SummaryLine, form: Form): WrongCell[] {
  return form.columns
    .map((_, index) => wrongFigure(typed, right, index, form))
    .filter((cell): cell is WrongCell => cell !== null);
}

function wrongName({ name, nameColumn, row }: FormLine, reason: Reason, more: Partial<WrongCell> = {}): WrongCell {
  const at = { row, column: nameColumn };
  return { line: name, column: LABEL_COLUMN, printed: name, right: null, reasons: [reason], at, ...more };
}

function missingLine(district: string | null): WrongCell {
  return { line: district, column: LABEL_COLUMN, printed: null, right: district, reasons: ['line-missing'], at: null };
}

/** Of the total's own name: "รวม 8 อำเภอ". A municipality that reports straight to the province is no district. */
function wrongNumberOfDistricts(typed: FormLine, province: Province): WrongCell[] {
  const printed = typed.label.kind === 'total' ? typed.label.districts : null;
  const right = numberOfDistricts(province);
  return printed === null || printed === right ? [] : [wrongName(typed, 'districts-miscounted', { printed, right })];
}

/** A figure that is the number of LAOs at the step, where that number's increase belongs, says so. */
function wrongChange(typed: ChangeLine, comparison: Comparison): WrongCell | null {
  const { name: line, figure, at } = typed;
  const right = rightChange(comparison, typed);
  if (!right || figure.count === right.change) return null;
  const reasons: Reason[] = [figure.count === null ? 'not-a-count' : 'differs-from-lists'];
  if (figure.count === right.standing) reasons.push('standing-not-change');
  const printed = figure.count === null ? figure.text : figure.count;
  return { line, column: CHANGE_COLUMN, printed, right: right.change, reasons, at };
}

/**
 * In the form's order, left to right; lines that are missing come next, the comparison last. Of two lines of one name the upper one is checked.
 * `comparison`: with the round before; null where there is none.
 */
export function checkForm(
  { lines, changes }: ReadForm,
  summary: Summary,
  province: Province,
  comparison: Comparison | null,
): WrongCell[] {
  const wanted = new Map([...summary.lines, summary.total].map((line) => [line.district, line]));
  const form: Form = { lines, columns: formColumns(province.steps.highest) };
  const wrong: WrongCell[] = [];
  for (const typed of lines) {
    const { label } = typed;
    if (label.kind === 'district' || label.kind === 'total') {
      const district = label.kind === 'district' ? label.district : null;
      const right = wanted.get(district);
      wanted.delete(district);
      if (right) wrong.push(...wrongNumberOfDistricts(typed, province), ...wrongFigures(typed, right, form));
      else wrong.push(wrongName(typed, 'line-twice', district === null ? {} : { line: district }));
    } else wrong.push(wrongName(typed, label.kind === 'blank' ? 'line-without-name' : 'unknown-line'));
  }
  const wrongChanges = comparison ? changes.map((change) => wrongChange(change, comparison)) : [];
  return [
    ...wrong,
    ...(lines.length ? Array.from(wanted.keys(), missingLine) : []),
    ...wrongChanges.filter((cell): cell is WrongCell => cell !== null),
  ];
}
