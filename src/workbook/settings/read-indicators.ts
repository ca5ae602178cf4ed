// Reads the tab of indicators. A cell that cannot be read is refused, like a setting's: no figure is computed from a guessed mark.
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { type IndicatorLine, readIndicatorLines } from '../../domain/agreement/indicator-lines';
import type { IndicatorField, IndicatorProblem, StepField } from '../../domain/agreement/indicator-problem';
import { readStepLines, type StepLine } from '../../domain/agreement/step-lines';
import { cellName, type Round } from '../../domain/province/province';
import { OWN_IDS } from '../../indicators/all';
import { type Language, say } from '../../words/text';
import { INDICATOR_EXPECTED, INDICATOR_PROBLEMS } from '../../words/workbook/declared-indicators';
import { HEADERS } from '../../words/workbook/tabs';
import { type Book, findTab } from '../book/book';
import { Refusal } from '../book/refusal';
import { readTable, rowsOf, type Table, type TableRow } from '../reading/table';
import { INDICATOR_COLUMNS, indicatorsTab, STEP_COLUMNS } from '../tabs/indicators';

type Columns = Readonly<Partial<Record<IndicatorField | StepField, keyof typeof HEADERS>>>;

function lineOf(row: TableRow, columns: Columns): IndicatorLine & StepLine {
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, row.value(column as string)]));
}

function refuse(table: Table, columns: Columns, problem: IndicatorProblem, language: Language): Refusal {
  const header = columns[problem.field] as keyof typeof HEADERS;
  const row = rowsOf(table)[problem.line] as TableRow;
  const place = row.place(header);
  const expected = problem.expected ? say(INDICATOR_EXPECTED, language, { expected: problem.expected }) : '';
  return new Refusal(
    'indicator-wrong',
    {
      tab: table.tab,
      cell: place ? cellName(place) : row.number,
      header: say(HEADERS[header], language),
      found: problem.found,
      problem: say(INDICATOR_PROBLEMS[problem.problem], language) + expected,
    },
    language,
  );
}

/** One read; none where there is no such tab, as in a workbook made before there was one. Throws a Refusal that names the cell. */
export function readIndicators(book: Book, rounds: readonly Round[], language: Language): DeclaredIndicator[] {
  const named = findTab(book, indicatorsTab.key);
  if (!named) return [];
  const table = readTable(named, indicatorsTab);
  const rows = rowsOf(table);
  const read = readIndicatorLines(
    rows.map((row) => lineOf(row, INDICATOR_COLUMNS)),
    rounds.map(({ date }) => date),
    OWN_IDS,
  );
  for (const problem of read.problems) throw refuse(table, INDICATOR_COLUMNS, problem, language);
  const { indicators, problems } = readStepLines(
    rows.map((row) => lineOf(row, STEP_COLUMNS)),
    read.indicators,
  );
  for (const problem of problems) throw refuse(table, STEP_COLUMNS, problem, language);
  return indicators;
}
