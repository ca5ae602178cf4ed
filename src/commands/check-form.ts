// Checks a form that somebody typed against the lists: from a file's text, or pasted into its tab.
import * as z from 'zod/mini';
import { columnWords, typedFormDocument } from '../documents/findings/typed-form';
import { cellsOf } from '../domain/lists/cells';
import type { Province } from '../domain/province/province';
import { compareRounds } from '../domain/roll-ups/comparison';
import { summarise } from '../domain/roll-ups/summary';
import { checkForm as check } from '../domain/typed-form/check-form';
import { formColumns } from '../domain/typed-form/columns';
import { labelReader } from '../domain/typed-form/label';
import type { Grid, LayoutProblem } from '../domain/typed-form/layout';
import { readForm } from '../domain/typed-form/read-form';
import { spacedForm } from '../domain/typed-form/spaced-form';
import type { WrongCell } from '../domain/typed-form/wrong-cell';
import type { Book } from '../workbook/book/book';
import { Refusal } from '../workbook/book/refusal';
import { readTypedForm } from '../workbook/reading/typed-form';
import { writeOutput } from '../workbook/writing/write-output';
import { command } from './running/command';
import { LIVE } from './running/figures';
import { askedInSteps, INDICATOR, indicatorAsked } from './running/indicator';
import { ROUND } from './running/options';
import { type ForRound, forRound } from './running/result';

/** One entry per wrong cell, in the form's order. */
type Result = ForRound<{ cells: Omit<WrongCell, 'at'>[] }>;

function formOf(text: string, province: Province): Grid {
  const spaced = spacedForm(text, formColumns(province.steps.highest).length, labelReader(province));
  if (!spaced) return cellsOf(text);
  if (spaced.unclear.length) throw new Refusal('form-spaces', { rows: spaced.unclear.join(', ') });
  return spaced.grid;
}

/** `tab`: where the form was pasted; null for one that came as text. */
function typedForm(book: Book, text: unknown, province: Province): { tab: string | null; grid: Grid } {
  if (typeof text === 'string') return { tab: null, grid: formOf(text, province) };
  const pasted = readTypedForm(book);
  if (!pasted) throw new Refusal('no-form-tab');
  return pasted;
}

function unreadable(problem: LayoutProblem, tab: string | null, nameOf: (column: string) => string): Refusal {
  if (problem.problem === 'header') {
    const columns = problem.isWorded ? problem.columns.map(nameOf) : problem.columns;
    return new Refusal('form-header', { row: problem.row, columns: columns.join(', ') });
  }
  return tab === null ? new Refusal('form-without-lines') : new Refusal('form-not-pasted', { tab });
}

export const checkForm = command<Result>({
  id: 'check-form',
  group: 'check',
  options: {
    round: ROUND,
    indicator: INDICATOR,
    live: LIVE,
    form: { schema: () => z.string(), expected: 'text', help: 'form', file: true },
  },
  output: 'typed-form',
  run(context, options) {
    const { book } = context.read();
    const { indicator, province, round } = askedInSteps(context, options);
    const { tab, grid } = typedForm(book, options.form, province);
    const read = readForm(grid, labelReader(province), formColumns(province.steps.highest));
    const nameOf = (column: string) => columnWords(column, province.steps.highest, context.edition()).name;
    if ('problem' in read) throw unreadable(read, tab, nameOf);
    const comparison = round > 0 ? compareRounds(province, round - 1, round) : null;
    // Of a comparison alone nothing can be said in the first round.
    if (!read.lines.length && !comparison) throw unreadable({ problem: 'no-line' }, tab, nameOf);
    const wrong = check(read, summarise(province, round), province, comparison);
    const form = { wrong, lines: read.lines.length || read.changes.length, tab };
    writeOutput(book, typedFormDocument(form, province, round, context.edition()), context.language());
    return forRound('check-form', province, round, {
      ...indicatorAsked(indicator),
      cells: wrong.map(({ at, ...cell }) => cell),
    });
  },
  report: ({ cells }) => ({ wrong: cells.length }),
});
