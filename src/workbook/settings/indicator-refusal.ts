// What is wrong on the tab of indicators, as a refusal that names its cell.

import { rangeWords } from '../../documents/range-words';
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import type { IndicatorField, IndicatorProblem, StepField } from '../../domain/agreement/indicator-problem';
import { cellName } from '../../domain/province/province';
import { writeDate } from '../../domain/time/calendar';
import type { Lack } from '../../indicators/indicator/preset';
import { lineWord } from '../../indicators/presets';
import { anyOf, type Language, say, type Text } from '../../words/text';
import {
  COUNTED_WORDS,
  ID_EXPECTED,
  INDICATOR_BLANK,
  INDICATOR_EXPECTED,
  INDICATOR_PROBLEMS,
  INDICATOR_SUCH,
  INDICATOR_WHOLE_ROW,
  KIND_WORDS,
} from '../../words/workbook/declared-indicators';
import { HEADERS } from '../../words/workbook/tabs';
import { Refusal } from '../book/refusal';
import { quoted } from '../reading/quoted';
import type { Table, TableRow } from '../reading/table';
import { INDICATOR_COLUMNS, STEP_COLUMNS } from '../tabs/indicators';
import { isLineOf, isStepOf } from './mark-on-tab';

export interface IndicatorCells {
  table: Table;
  rows: readonly TableRow[];
  language: Language;
}

type Columns = Readonly<Partial<Record<IndicatorField | StepField, keyof typeof HEADERS>>>;

/** In the words of the tab, where there are any. */
function expectedWords(
  { field, expected }: Pick<IndicatorProblem<IndicatorField | StepField>, 'field' | 'expected'>,
  language: Language,
): string {
  const all = (texts: readonly Text[]) =>
    anyOf(
      texts.map((text) => say(text, language)),
      language,
    );
  const known = <Words extends Readonly<Record<string, Text>>>(words: Words) =>
    all(expected in words ? [words[expected] as Text] : Object.values(words));
  if (field === 'kind') return known(KIND_WORDS);
  if (field === 'counted') return known(COUNTED_WORDS);
  if (field === 'of')
    return anyOf(
      expected.split(', ').map((id) => lineWord(id, language)),
      language,
    );
  if (field === 'id' && expected) return say(ID_EXPECTED, language, { expected });
  const date = (round: string) => writeDate(round, 'short', { language });
  if (field === 'rounds' && expected) return expected.split(', ').map(date).join(', ');
  // As they are typed.
  return field === 'items' ? expected : rangeWords(expected, language);
}

function problemWords({ problem, field, expected }: IndicatorProblem, language: Language): string {
  if (problem === 'line') return say(INDICATOR_PROBLEMS.line, language, { expected });
  const blank = problem === 'fixed' && expected === '' ? say(INDICATOR_BLANK, language) : '';
  const wanted = blank || expectedWords({ field, expected }, language);
  const frame = field === 'items' ? INDICATOR_SUCH : INDICATOR_EXPECTED;
  const told = wanted ? say(frame, language, { expected: wanted }) : '';
  const row = problem === 'blank' && field === 'id' ? say(INDICATOR_WHOLE_ROW, language) : '';
  return say(INDICATOR_PROBLEMS[problem], language) + told + row;
}

/** Names the cell, what was found there and what to do; the row where the column is gone. */
export function problemRefused(
  { table, rows, language }: IndicatorCells,
  columns: Columns,
  problem: IndicatorProblem,
): Refusal {
  const header = columns[problem.field] as keyof typeof HEADERS;
  const row = rows[problem.line] as TableRow;
  const place = row.place(header);
  return new Refusal(
    'indicator-wrong',
    {
      tab: table.tab,
      cell: place ? cellName(place) : row.number,
      header: say(HEADERS[header], language),
      found: problem.problem === 'date' ? quoted(row.value(header), language) : problem.found,
      problem: problemWords(problem, language),
    },
    language,
  );
}

/** `isMissing`: set-up makes it. Nobody else has to. */
export interface LackRefused {
  refusal: Refusal;
  isMissing: boolean;
}

/** `line`: of an indicator with a room, as it was read. */
export function lackRefused(
  { id }: DeclaredIndicator,
  { at, problem, expected }: Lack,
  cells: IndicatorCells,
): LackRefused {
  const { rows } = cells;
  const own = rows.findIndex((row) => isLineOf(row, id));
  const refused = (columns: Columns, fields: Omit<IndicatorProblem, 'found'>): Refusal => {
    const column = columns[fields.field] as string;
    return problemRefused(cells, columns, { ...fields, found: (rows[fields.line] as TableRow).text(column) });
  };
  if (!('step' in at))
    return { refusal: refused(INDICATOR_COLUMNS, { line: own, field: at.field, problem, expected }), isMissing: false };
  const line = rows.findIndex((row) => isStepOf(row, id, at.step));
  if (line >= 0)
    return { refusal: refused(STEP_COLUMNS, { line, field: at.field, problem, expected }), isMissing: false };
  const missing = { line: own, field: 'steps' as const, problem: 'line' as const, expected: String(at.step) };
  return { refusal: refused(INDICATOR_COLUMNS, missing), isMissing: true };
}
