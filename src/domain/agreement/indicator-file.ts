// A file of indicators: text with a header, its cells as those of a roster.
import { cellsOf } from '../lists/cells';
import { comparable } from '../thai/thai-text';
import type { IsoDate } from '../time/calendar';
import type { DeclaredIndicator } from './declared-indicator';
import { type Known, readIndicatorLines } from './indicator-lines';
import { INDICATOR_FIELDS, type IndicatorProblem } from './indicator-problem';

export interface FileProblem extends Omit<IndicatorProblem, 'field' | 'problem'> {
  /** The header of its column. `line` counts from 1, the header included. */
  field: string;
  /** `header`: these have no column; `heading`: it is none of a file of indicators; `heading-twice`: it stands in two columns. */
  problem: IndicatorProblem['problem'] | 'columns' | 'header' | 'heading' | 'heading-twice';
}

/** Every line's mistakes are named; where there is one, nothing is to be declared. */
export function readIndicatorFile(
  text: string,
  rounds: readonly IsoDate[],
  known: Known = {},
): { indicators: DeclaredIndicator[]; problems: FileProblem[] } {
  const [header = [], ...cells] = cellsOf(text).map(withoutEnd);
  const problems = headerProblems(header);
  if (problems.length) return { indicators: [], problems };
  cells.forEach((row, index) => {
    const found = String(row.length);
    if (row.length > header.length)
      problems.push({ line: index + 2, field: '', problem: 'columns', found, expected: String(header.length) });
  });
  const read = readIndicatorLines(
    cells.map((row) => Object.fromEntries(header.map((field, column) => [comparable(field), row[column] ?? '']))),
    rounds,
    known,
  );
  for (const problem of read.problems) problems.push({ ...problem, line: problem.line + 2 });
  return { indicators: read.indicators, problems: problems.sort((one, other) => one.line - other.line) };
}

/** Blank cells at the end of a row say nothing. */
function withoutEnd(row: readonly string[]): string[] {
  const cells = row.map((cell) => cell.trim());
  while (cells.length && cells[cells.length - 1] === '') cells.pop();
  return cells;
}

const NEEDED = ['id', 'kind', 'name'] as const;

/** The columns may stand in any order, each once; those that are not needed may be left out. */
function headerProblems(header: readonly string[]): FileProblem[] {
  const known = header.map(comparable);
  const expected = INDICATOR_FIELDS.join(' ');
  const wrong = (field: string, problem: FileProblem['problem'], found: string): FileProblem => ({
    line: 1,
    field,
    problem,
    found,
    expected,
  });
  const unknown = header.filter((field) => INDICATOR_FIELDS.indexOf(comparable(field) as 'id') < 0);
  const missing = NEEDED.filter((field) => known.indexOf(field) < 0);
  const lacks = missing.length ? [wrong(missing.join(', '), 'header', header.join(' '))] : [];
  // No row of headings at all.
  if (missing.length === NEEDED.length) return lacks;
  return [
    ...unknown.map((field) => wrong(field, 'heading', field)),
    ...header
      .filter((field, index) => known.indexOf(comparable(field)) < index)
      .map((field) => wrong(field, 'heading-twice', field)),
    ...lacks,
  ];
}
