// Reads the tab of indicators. A cell that cannot be read is refused, like a setting's: no figure is computed from a guessed mark.
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { type IndicatorLine, readIndicatorLines } from '../../domain/agreement/indicator-lines';
import type { IndicatorField, IndicatorProblem, StepField } from '../../domain/agreement/indicator-problem';
import { readStepLines, type StepLine } from '../../domain/agreement/step-lines';
import { cellName, type Round } from '../../domain/province/province';
import { writeDate } from '../../domain/time/calendar';
import { OWN_IDS } from '../../indicators/all';
import { type Language, say, type Text } from '../../words/text';
import {
  COUNTED_WORDS,
  INDICATOR_EXPECTED,
  INDICATOR_PROBLEMS,
  KIND_WORDS,
} from '../../words/workbook/declared-indicators';
import { HEADERS } from '../../words/workbook/tabs';
import { type Book, findTab } from '../book/book';
import { Refusal } from '../book/refusal';
import { readTable, rowsOf, type Table, type TableRow } from '../reading/table';
import { INDICATOR_COLUMNS, indicatorsTab, STEP_COLUMNS } from '../tabs/indicators';

type Columns = Readonly<Partial<Record<IndicatorField | StepField, keyof typeof HEADERS>>>;

function lineOf(row: TableRow, columns: Columns): IndicatorLine & StepLine {
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, row.value(column as string)]));
}

/** In the words of the tab, where there are any. */
function expectedWords({ field, expected }: IndicatorProblem, language: Language): string {
  const all = (texts: readonly Text[]) => texts.map((text) => say(text, language)).join(', ');
  if (field === 'kind') return all(Object.values(KIND_WORDS));
  if (field === 'counted') return all(Object.values(COUNTED_WORDS));
  const date = (round: string) => writeDate(round, 'short', { language });
  return field === 'rounds' ? expected.split(', ').map(date).join(', ') : expected;
}

function refuse(
  { table, language }: { table: Table; language: Language },
  columns: Columns,
  problem: IndicatorProblem,
): Refusal {
  const header = columns[problem.field] as keyof typeof HEADERS;
  const row = rowsOf(table)[problem.line] as TableRow;
  const place = row.place(header);
  const wanted = expectedWords(problem, language);
  const expected = wanted ? say(INDICATOR_EXPECTED, language, { expected: wanted }) : '';
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
  const seen = { table, language };
  const rows = rowsOf(table);
  const read = readIndicatorLines(
    rows.map((row) => lineOf(row, INDICATOR_COLUMNS)),
    rounds.map(({ date }) => date),
    OWN_IDS,
  );
  for (const problem of read.problems) throw refuse(seen, INDICATOR_COLUMNS, problem);
  const { indicators, problems } = readStepLines(
    rows.map((row) => lineOf(row, STEP_COLUMNS)),
    read.indicators,
  );
  for (const problem of problems) throw refuse(seen, STEP_COLUMNS, problem);
  return indicators;
}
