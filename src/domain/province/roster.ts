// A roster: the province's LAOs with what they have reported so far, read from the text of any list of them.
import { headingSaid } from '../lists/headings';
import { rowsOf } from '../lists/list-rows';
import { listedLaos } from '../lists/listed';
import { countsSaid } from '../lists/marks';
import { kindOfRow, placesIn } from '../lists/row-kind';
import type { Section } from '../lists/sections';
import type { FactGroup } from '../measures/fact-group';
import { districtSpeller, type KnownDistricts, provinceSaid } from '../names/district-names';
import { withOwnDistrict } from '../names/lao-name';
import type { IsoDate } from '../time/calendar';
import {
  columnOf,
  headingProblems,
  LAO_COLUMNS,
  type RosterColumn,
  rosterSections,
  withoutMisprints,
} from './roster-columns';
import { type Known, lineProblem, type RosterLine, readLine, valuesKept } from './roster-line';
import type { RosterProblem } from './roster-problem';

export interface Roster {
  rounds: IsoDate[];
  /** The groups of facts of which it carries any column. */
  groups: string[];
  lines: RosterLine[];
}

/**
 * Reads a roster, however the list of LAOs is laid out. `rounds`: the dates that may be columns; `groups`: the facts that may be; `districts`:
 * those whose spelling is known; `steps`: the indicator of the dates' columns. All bad lines are listed, those below a bad header too as far as its columns can be told; where there is one,
 * there is no roster.
 */
export function readRoster(
  text: string,
  rounds: readonly IsoDate[],
  groups: readonly FactGroup[],
  districts: KnownDistricts = { province: '', names: [] },
  steps?: string,
): { roster: Roster; problems: RosterProblem[] } {
  const carried = { rounds, groups, ...(steps ? { steps } : {}) };
  const readValue = (heading: string) => columnOf(heading, carried);
  const { rows: cells, unclear } = rowsOf(text, readValue);
  const read = rosterSections(cells, readValue);
  const { above } = read;
  const sections = withoutMisprints(read.sections);
  const problems: RosterProblem[] = above.map(({ at, cells: [found = ''] }) => lineProblem(at, 'above', found, ''));
  problems.push(...unclear.map(({ at, cells: [found = ''] }) => lineProblem(at, 'spaces', found, '')));
  if (!sections.length) problems.push(...noHeadings(cells[0] as string[]));
  // A sheet for each district, a title, rows of their own, or the names themselves say it.
  const isDistrictSaid = (sections[0] || { district: '' }).district !== '' || sections.some(saysDistricts);
  sections.forEach((section, index) => {
    const same = sections.slice(0, index).some((before) => textsOf(before) === textsOf(section));
    if (!same) problems.push(...headingProblems(section, carried, isDistrictSaid));
    if (sections.slice(0, index).some((before) => isOther(before, section)))
      problems.push(lineProblem(section.at, 'lists-alike', section.title, ''));
  });
  const columns = ([] as RosterColumn[]).concat(...sections.map(valuesOf));
  const roster: Roster = { rounds: datesOf(columns), groups: groupsOf(columns), lines: [] };
  if (problems.some(({ problem }) => problem === 'header')) return { roster, problems };
  const listed = listedLaos(sections);
  const province = districts.province || provinceIn(listed);
  const known: Known = {
    seen: new Map(),
    spell: districtSpeller({ ...districts, province }),
    values: valuesKept(),
    day: rounds[0] || '',
  };
  for (const row of listed) {
    const line = readLine(row, roster.rounds, known, problems);
    if (line) roster.lines.push(line);
  }
  if (!roster.lines.length && !problems.length) problems.push(lineProblem(1, 'empty', '', LAO_COLUMNS.join(' ')));
  return { roster, problems };
}

/** A name may say its type. */
const REQUIRED = ['district', 'name'] as const;

/** Where no row has them, the first one is put to what a roster's header is. */
function noHeadings(first: readonly string[]): RosterProblem[] {
  const known = first.map((cell) => headingSaid(cell).heading);
  const found = first.filter((cell) => cell !== '').join(' ');
  return REQUIRED.filter((expected) => known.indexOf(expected) < 0).map((expected) =>
    lineProblem(0, 'header', found, expected),
  );
}

const textsOf = ({ columns }: Section<RosterColumn>) =>
  columns.map((column) => (column.kind === 'none' ? '' : column.text)).join('\t');

function valuesOf({ columns }: Section<RosterColumn>): RosterColumn[] {
  return columns
    .map((column) => (column.kind === 'value' ? column.value : null))
    .filter((value): value is RosterColumn => value !== null);
}

/** In rows of their own above its LAOs, or behind their names. */
function saysDistricts({ columns, rows }: Section<RosterColumn>): boolean {
  const places = placesIn(columns);
  return rows.some(
    ({ cells }) =>
      kindOfRow(cells, places).kind === 'district' ||
      places.names.some(({ column }) => withOwnDistrict(cells[column] || '').district !== ''),
  );
}

/** True for two lists of one name that say of how many LAOs they are: one of both was misprinted, and nobody can tell which. */
const isOther = (one: Section<RosterColumn>, other: Section<RosterColumn>) =>
  one.target === other.target && countsSaid(other.title) !== '' && countsSaid(one.title) !== countsSaid(other.title);

/** The one that the first row with any says behind its district; '' where none does. */
function provinceIn(listed: readonly { district: string }[]): string {
  return listed.map(({ district }) => provinceSaid(district)).filter((said) => said !== '')[0] || '';
}

const once = <Item>(item: Item, index: number, all: readonly Item[]) => all.indexOf(item) === index;

function datesOf(columns: readonly RosterColumn[]): IsoDate[] {
  return columns
    .map(({ round }) => round)
    .filter((round): round is IsoDate => round !== null)
    .filter(once);
}

function groupsOf(columns: readonly RosterColumn[]): string[] {
  const groups = columns.map((column) => (column.field ? column.group : null));
  return groups.filter((id): id is string => id !== null).filter(once);
}
