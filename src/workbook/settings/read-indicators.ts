// Reads the tab of indicators. A cell that cannot be read is refused, like a setting's: no figure is computed from a guessed mark.

import type { Shares } from '../../domain/agreement/aims';
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { type IndicatorLine, readIndicatorLines } from '../../domain/agreement/indicator-lines';
import type { IndicatorProblem } from '../../domain/agreement/indicator-problem';
import { readStepLines, type StepLine } from '../../domain/agreement/step-lines';
import type { FactGroupId } from '../../domain/measures/fact-group';
import { readPercent } from '../../domain/measures/percent';
import { foundText } from '../../domain/measures/step';
import type { Round } from '../../domain/province/province';
import { comparable } from '../../domain/thai/thai-text';
import type { IsoDate } from '../../domain/time/calendar';
import { IDS_OF_NO_LINE, PRESET_IDS } from '../../indicators/all';
import { lackOfLine, lackOfSteps } from '../../indicators/indicator/preset';
import { markOf, presetsEntered, presetWith } from '../../indicators/presets';
import type { Language } from '../../words/text';
import { type Book, findTab } from '../book/book';
import { mustHaveHeadings } from '../reading/lost-heading';
import { readTable, rowsOf, type Table, type TableRow } from '../reading/table';
import { INDICATOR_COLUMNS, indicatorsTab, STEP_COLUMNS } from '../tabs/indicators';
import { type IndicatorCells, lackRefused, problemRefused } from './indicator-refusal';
import { isLineOf } from './mark-on-tab';

export interface DeclaredOnTab {
  /** Of the indicators that have rooms. */
  presets: readonly DeclaredIndicator[];
  indicators: readonly DeclaredIndicator[];
  /** Lines of indicators with rooms that are not entered: they stand there, and come back as they are. */
  aside: readonly DeclaredIndicator[];
}

export const NOTHING_DECLARED: DeclaredOnTab = { presets: [], indicators: [], aside: [] };

const OF_LINES = { taken: IDS_OF_NO_LINE, rooms: PRESET_IDS };

/** Before what it says is read: what the settings say by then. */
export interface Around {
  rounds: readonly Round[];
  groups: readonly FactGroupId[];
  leftOut: readonly string[];
  year: number;
  language: Language;
  /** Of the settings, where the tab has no line with the shares of the rest; null for what cannot be read. */
  usual(): Shares;
  /** Set-up is about to make what is missing: then only what somebody has to mend is refused. */
  mends: boolean;
}

function lineOf(row: TableRow, columns: typeof INDICATOR_COLUMNS | typeof STEP_COLUMNS): IndicatorLine & StepLine {
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, row.value(column)]));
}

/** Known by its id, however it is written. */
function asPreset(line: DeclaredIndicator): DeclaredIndicator {
  const preset = presetWith(comparable(line.id));
  return preset ? { ...line, id: preset.id, hasRoom: true } : line;
}

/** Of an indicator with a room whose own line was deleted: set-up makes that again, and these are its steps. */
function isLeftBehind({ of }: StepLine, known: readonly DeclaredIndicator[]): boolean {
  const id = comparable(foundText(of));
  return presetWith(id) !== undefined && !known.some((line) => line.id === id);
}

/** At the right of the tab, each about a step of an indicator. */
function stepLinesOn(rows: readonly TableRow[], known: readonly DeclaredIndicator[]): StepLine[] {
  return rows.map((row) => lineOf(row, STEP_COLUMNS)).map((line) => (isLeftBehind(line, known) ? {} : line));
}

/** What can be read, whatever is wrong with the rest: for whoever is told what stands there, never for figures. */
export function readableOn(table: Table, dates: readonly IsoDate[]): DeclaredIndicator[] {
  const rows = rowsOf(table);
  const { indicators } = readIndicatorLines(
    rows.map((row) => lineOf(row, INDICATOR_COLUMNS)),
    dates,
    OF_LINES,
  );
  const known = indicators.map(asPreset);
  return readStepLines(stepLinesOn(rows, known), known).indicators;
}

/** The lines of the indicators that are entered. */
function checkPresets(
  lines: readonly DeclaredIndicator[],
  lackOf: typeof lackOfLine,
  cells: IndicatorCells,
  { groups, leftOut, year, rounds, mends }: Around,
): DeclaredIndicator[] {
  const asked = { year, entered: groups, rounds: rounds.map(({ date }) => date) };
  const presets: DeclaredIndicator[] = [];
  for (const preset of presetsEntered({ groups, leftOut })) {
    const line = lines.filter(({ id }) => id === preset.id)[0];
    if (!line) continue;
    presets.push(line);
    const lack = lackOf(preset, line, asked);
    const refused = lack && lackRefused(line, lack, cells);
    if (refused && !(mends && refused.isMissing)) throw refused.refusal;
  }
  return presets;
}

/** What a blank share means: what the line says whose marks are the province's. */
function usualOn(rows: readonly TableRow[], { usual }: Around): Shares {
  const line = rows.filter((row) => isLineOf(row, markOf('requiredShare')?.preset.id as string))[0];
  if (!line) return usual();
  const share = (column: string) => readPercent(line.value(column));
  return { required: share(INDICATOR_COLUMNS.required), aimed: share(INDICATOR_COLUMNS.aimed) };
}

/** One read; none where there is no such tab, as in a workbook made before there was one. Throws a Refusal that names the cell. */
export function readIndicators(book: Book, around: Around): DeclaredOnTab {
  const named = findTab(book, indicatorsTab.key);
  if (!named) return NOTHING_DECLARED;
  const table = readTable(named, indicatorsTab);
  mustHaveHeadings(table, around.language);
  const rows = rowsOf(table);
  const cells: IndicatorCells = { table, rows, language: around.language };
  const refuse = (columns: typeof INDICATOR_COLUMNS | typeof STEP_COLUMNS, problems: readonly IndicatorProblem[]) => {
    for (const problem of problems) throw problemRefused(cells, columns, problem);
  };
  const dates = around.rounds.map(({ date }) => date);
  const lines = rows.map((row) => lineOf(row, INDICATOR_COLUMNS));
  const read = readIndicatorLines(lines, dates, { ...OF_LINES, usual: usualOn(rows, around) });
  const isUnused = ({ problem }: IndicatorProblem) => problem === 'unused';
  refuse(
    INDICATOR_COLUMNS,
    read.problems.filter((each) => !isUnused(each)),
  );
  const known = read.indicators.map(asPreset);
  checkPresets(known, lackOfLine, cells, around);
  // After that: where the kind itself is wrong, nothing beside it is to be cleared.
  refuse(INDICATOR_COLUMNS, read.problems.filter(isUnused));
  const said = readStepLines(stepLinesOn(rows, known), known);
  refuse(STEP_COLUMNS, said.problems);
  const presets = checkPresets(said.indicators, lackOfSteps, cells, around);
  const rooms = said.indicators.filter(({ hasRoom }) => hasRoom);
  return {
    presets,
    indicators: said.indicators.filter(({ hasRoom }) => !hasRoom),
    aside: rooms.filter((line) => presets.indexOf(line) < 0),
  };
}
