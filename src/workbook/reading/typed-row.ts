// The row of a cell that was typed into just now, as a province of one LAO: two calls, two more for a step of an indicator of one's own, none for a blank.
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { seenBy } from '../../domain/agreement/seen-by';
import { type CellValue, readStep } from '../../domain/measures/step';
import { stepColumnId } from '../../domain/measures/step-column';
import { NO_LEDGER } from '../../domain/month/ledger';
import { criteriaOf } from '../../domain/province/fiscal-year';
import type { Place, Province, Round } from '../../domain/province/province';
import { comparable } from '../../domain/thai/thai-text';
import { fiscalYearOf, type IsoDate } from '../../domain/time/calendar';
import { makeProvince } from '../../indicators/province/make-province';
import { LANGUAGES, type Language, say } from '../../words/text';
import { HEADERS, STEPS_LEFT_OUT } from '../../words/workbook/tabs';
import { headerCell } from '../tabs/column';
import { districtTab } from '../tabs/district';
import { roundOfHeader } from '../tabs/round-columns';
import { readRow } from './read-district';
import { findTable, rowsOf, type Table, type TableRow } from './table';
import { entryIndicator } from './typed-entry';

/**
 * Where a cell lies costs no call in the range of an event, and in no other: Google documents it nowhere, and all the world's scripts use it.
 * Without it nothing is read.
 */
type EditedRange = GoogleAppsScript.Spreadsheet.Range & { rowStart?: unknown; columnStart?: unknown };

/** Of what Google hands to onEdit; `value`: missing where a cell was emptied, and where there are several. */
export interface Edit {
  range?: EditedRange;
  value?: unknown;
}

/** What set-up has taken its drop-down from is asked for no more, whatever the first line says of it. One call: for what is to be told alone. */
export const isAskedFor = ({ range }: Edit): boolean => Boolean(range?.getDataValidations()[0]?.[0]);

export interface TypedRow {
  /** Of the LAO in that row, with its rounds up to the one of the cell. */
  province: Province;
  /** The cell's round (an index): the last one. */
  round: number;
  /** The number of the indicator of one's own that the cell is of; null: of the plan's steps. */
  indicator: string | null;
  at: Pick<Place, 'row' | 'column'>;
  /** In which the headers are written: to ask the settings would be calls more. */
  language: Language;
}

/** More would take as long as an edit may be felt; no district has so many LAOs. */
const MOST_CELLS = 10_000;

/** Nothing is asked of the sheet for a blank: it is none. */
const mayBeSlip = (value: unknown) => readStep(value).kind !== 'blank';

function placeOf({ rowStart, columnStart }: EditedRange): Pick<Place, 'row' | 'column'> | null {
  if (typeof rowStart !== 'number' || typeof columnStart !== 'number') return null;
  // A header stands above.
  return rowStart > 1 && rowStart * columnStart <= MOST_CELLS ? { row: rowStart, column: columnStart } : null;
}

/** Whether the title above the headers says that these columns count no more: set-up writes it, and the settings would be calls more. */
function areLeftOut({ values, headerRow }: Table): boolean {
  const said = LANGUAGES.map((language) => comparable(STEPS_LEFT_OUT[language]));
  const isSaid = (text: string) => said.some((words) => text.indexOf(words) >= 0);
  const above = values.slice(0, headerRow);
  return above.some((row) => row.some((raw) => typeof raw === 'string' && isSaid(comparable(raw))));
}

/** The rounds' dates that a tab's headers name, in their order. */
function roundsIn({ values, headerRow }: Table): IsoDate[] {
  const dates = (values[headerRow] || []).map((raw) => {
    const cell = headerCell(raw);
    return cell && roundOfHeader(cell);
  });
  return Array.from(new Set(dates.filter((date) => date !== null))).sort();
}

const tabOf = (rounds: Round[], indicators: DeclaredIndicator[]) =>
  districtTab('', { rounds, groups: [], leftOut: [], presets: [], indicators });

/** No deadline is asked for. */
const asRound = (date: IsoDate): Round => ({ date, districtDeadline: date, provinceDeadline: date });

function languageOf({ values, headerRow, columns }: Table): Language {
  const cell = headerCell(values[headerRow]?.[columns.get('name') as number]);
  return LANGUAGES.filter((language) => comparable(say(HEADERS.name, language)) === cell?.text)[0] || 'th';
}

/** Its district, of which nothing is said. */
const DISTRICT = '-';

/** The row is its own registry: whether the LAO is registered, validation says. */
function provinceOf(table: Table, cells: TableRow, rounds: Round[], indicators: DeclaredIndicator[]): Province {
  const { date } = rounds[rounds.length - 1] as Round;
  const year = fiscalYearOf(date);
  const read = readRow(table, cells, DISTRICT);
  const { typeText, nameText, place, typePlace } = read.row;
  const places = { place, typePlace, districtPlace: place, targetPlace: place };
  return makeProvince({
    name: '',
    year,
    criteria: criteriaOf(year),
    groups: [],
    leftOut: [],
    marks: {},
    presets: [],
    indicators,
    rounds,
    named: [{ name: DISTRICT, editors: [] }],
    lines: [{ district: DISTRICT, typeText, name: nameText, targetText: '', ...places }],
    rowsOf: () => [read],
    ledger: NO_LEDGER,
    today: date,
    tabProblems: [],
    unclaimed: [],
    tabs: [],
    registryTab: null,
    indicatorsTab: null,
  });
}

/** What the cell is of: rounds up to its own, and the indicator of one's own if it is of one. */
interface Asked {
  rounds: Round[];
  indicator: DeclaredIndicator | null;
}

/** Null where the cell is of neither. Known by its headers, as validation knows it; those to the right of the cell are not looked at. */
function askedIn(values: CellValue[][], at: TypedRow['at'], range: EditedRange): Asked | null {
  const find = (rounds: Round[]) => findTable('', values, tabOf(rounds, []));
  const bare = find([]);
  if (!bare.columns.has('type') || !bare.columns.has('name') || at.row < bare.headerRow + 2) return null;
  const rounds = roundsIn(bare).map(asRound);
  const { columns } = find(rounds);
  const round = rounds.findIndex(({ date }) => columns.get(stepColumnId(date)) === at.column - 1);
  if (round >= 0) return areLeftOut(bare) ? null : { rounds: rounds.slice(0, round + 1), indicator: null };
  const indicator = entryIndicator((values[bare.headerRow] || []).slice(0, at.column), range);
  if (!indicator) return null;
  const own = indicator.rounds.map(asRound);
  // What stands in no round needs one all the same, for a year.
  return own.length ? { rounds: own, indicator } : { rounds: [asRound(NO_ROUND)], indicator };
}

const NO_ROUND: IsoDate = '2015-10-01';

/** Null where the cell is neither a step's nor an entry's of a district's tab, and where nothing can be told without more calls. */
export function readTypedRow({ range, value }: Edit): TypedRow | null {
  const at = range && mayBeSlip(value) ? placeOf(range) : null;
  if (!range || !at) return null;
  // From the first cell of the tab to this one: headers and row in one read, of what stands there by now.
  const values = range.offset(1 - at.row, 1 - at.column, at.row, at.column).getValues() as CellValue[][];
  const asked = askedIn(values, at, range);
  if (!asked) return null;
  const { rounds, indicator } = asked;
  const indicators = indicator ? [indicator] : [];
  const table = findTable('', values, tabOf(rounds, indicators));
  const cells = rowsOf(table)[at.row - table.headerRow - 2];
  if (!cells) return null;
  const province = provinceOf(table, cells, rounds, indicators);
  return {
    province: indicator?.kind === 'steps' ? seenBy(province, indicator) : province,
    round: rounds.length - 1,
    indicator: indicator?.id ?? null,
    at,
    language: languageOf(table),
  };
}
