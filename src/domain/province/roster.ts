// A roster: the province's LAOs with what they have reported so far, read from the text of any list of them.
import { headingSaid } from '../lists/headings';
import { type Listed, listedLaos } from '../lists/listed';
import { countsSaid, withoutDash } from '../lists/marks';
import { type Section, sectionsOf } from '../lists/sections';
import type { FactValue } from '../measures/fact';
import type { FactGroup } from '../measures/fact-group';
import { readStep, type Step } from '../measures/step';
import { districtSpeller, type KnownDistricts, provinceSaid } from '../names/district-names';
import { typeByName } from '../names/lao-name';
import type { IsoDate } from '../time/calendar';
import { LAO_TYPES, type LaoType, laoKey, readType } from './lao';
import type { Target } from './province';
import { readTarget, TARGETS } from './registry';
import {
  columnOf,
  headingProblems,
  LAO_COLUMNS,
  nameOf,
  type RosterColumn,
  readRosterFacts,
  rosterCells,
  withoutMisprints,
} from './roster-columns';
import type { RosterProblem } from './roster-problem';

export interface RosterLine {
  district: string;
  type: LaoType;
  name: string;
  /** Null where the list says nothing of it. */
  target: Target | null;
  /** One for each of the roster's rounds; null: no report. */
  steps: (Step | null)[];
  /** By the fact's id; one that is not given is not there. */
  facts: Readonly<Record<string, FactValue>>;
}

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
  const cells = rosterCells(text);
  const read = sectionsOf(cells, (heading) => columnOf(heading, { rounds, groups, ...(steps ? { steps } : {}) }));
  const { above } = read;
  const sections = withoutMisprints(read.sections);
  const problems: RosterProblem[] = above.map(({ at, cells: [found = ''] }) => lineProblem(at, 'above', found, ''));
  if (!sections.length) problems.push(...noHeadings(cells[0] as string[]));
  sections.forEach((section, index) => {
    const same = sections.slice(0, index).some((before) => textsOf(before) === textsOf(section));
    if (!same) problems.push(...headingProblems(section, rounds));
    if (sections.slice(0, index).some((before) => isOther(before, section)))
      problems.push(lineProblem(section.at, 'lists-alike', section.title, ''));
  });
  const columns = ([] as RosterColumn[]).concat(...sections.map(valuesOf));
  const roster: Roster = { rounds: datesOf(columns), groups: groupsOf(columns), lines: [] };
  if (problems.some(({ problem }) => problem === 'header')) return { roster, problems };
  const listed = listedLaos(sections);
  const province = districts.province || provinceIn(listed);
  const known: Known = { seen: new Map(), spell: districtSpeller({ ...districts, province }) };
  for (const row of listed) {
    const line = readLine(row, roster.rounds, known, problems);
    if (line) roster.lines.push(line);
  }
  if (!roster.lines.length && !problems.length) problems.push(lineProblem(1, 'empty', '', LAO_COLUMNS.join(' ')));
  return { roster, problems };
}

/** `at`: of the text, from 0. */
function lineProblem(at: number, problem: RosterProblem['problem'], found: string, expected: string): RosterProblem {
  return { line: at + 1, problem, found, expected };
}

/** Where no row has them, the first one is put to what a roster's header is. */
function noHeadings(first: readonly string[]): RosterProblem[] {
  return LAO_COLUMNS.map((expected, index) => lineProblem(0, 'header', first[index] || '', expected)).filter(
    ({ found, expected }) => headingSaid(found).heading !== expected,
  );
}

const textsOf = ({ columns }: Section<RosterColumn>) =>
  columns.map((column) => (column.kind === 'none' ? '' : column.text)).join('\t');

function valuesOf({ columns }: Section<RosterColumn>): RosterColumn[] {
  return columns
    .map((column) => (column.kind === 'value' ? column.value : null))
    .filter((value): value is RosterColumn => value !== null);
}

/** True for two lists of one name that say of how many LAOs they are: one of both was misprinted, and nobody can tell which. */
const isOther = (one: Section<RosterColumn>, other: Section<RosterColumn>) =>
  one.target === other.target && countsSaid(other.title) !== '' && countsSaid(one.title) !== countsSaid(other.title);

/** The one that the first row with any says behind its district; '' where none does. */
function provinceIn(listed: readonly { district: string }[]): string {
  return listed.map(({ district }) => provinceSaid(district)).filter((said) => said !== '')[0] || '';
}

/** What the lines above said: where each LAO stood, and how each district is spelt. */
interface Known {
  seen: Map<string, number>;
  spell(district: string): string;
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

type Wrong = (problem: RosterProblem['problem'], found: string, expected: string) => void;

function readLine(
  row: Listed<RosterColumn>,
  rounds: readonly IsoDate[],
  { seen, spell }: Known,
  problems: RosterProblem[],
): RosterLine | null {
  const before = problems.length;
  const wrong: Wrong = (problem, found, expected) => problems.push(lineProblem(row.at, problem, found, expected));
  checkWidth(row, wrong);
  const { name } = row;
  const district = row.district === '' ? '' : spell(row.district);
  if (district === '') wrong('district', district, LAO_COLUMNS[0]);
  if (name === '') wrong('name', name, LAO_COLUMNS[2]);
  if (row.second !== '') wrong('two-names', row.second, name);
  const type = readType(row.type);
  if (!type) wrong('type', row.type, LAO_TYPES.join(', '));
  else if (typeByName(name) && typeByName(name) !== type) wrong('type-by-name', row.type, typeByName(name) as string);
  const target = readTarget(row.target);
  if (!target && (row.target !== '' || hasTargets(row))) wrong('target', row.target, TARGETS.join(', '));
  const { steps, facts } = readReports(row, rounds, wrong);
  if (type && name !== '' && district !== '') {
    const key = laoKey(type, name, district);
    const first = seen.get(key);
    if (first !== undefined) wrong('twice', name, String(first));
    else seen.set(key, row.at + 1);
  }
  return problems.length === before && type ? { district, type, name, target, steps, facts } : null;
}

/** Whether the list has a column for what else nobody says: on which of both lists a LAO is. */
const hasTargets = ({ section: { columns } }: Listed<RosterColumn>) =>
  columns.some((column) => column.kind === 'heading' && column.heading === 'target');

/** What stands behind the last heading, or below none. */
function checkWidth({ cells, section: { columns } }: Listed<RosterColumn>, wrong: Wrong): void {
  const lastOf = <Item>(items: readonly Item[], says: (item: Item) => boolean) =>
    items.reduce((last, item, index) => (says(item) ? index + 1 : last), 0);
  const width = lastOf(columns, ({ kind }) => kind !== 'none');
  const found = lastOf(cells, (cell) => cell !== '');
  if (found > width) wrong('columns', String(found), String(width));
  columns.slice(0, width).forEach(({ kind }, index) => {
    if (kind === 'none' && cells[index]) wrong('no-heading', cells[index], '');
  });
}

function readReports(
  { cells, section: { columns } }: Listed<RosterColumn>,
  rounds: readonly IsoDate[],
  wrong: Wrong,
): Pick<RosterLine, 'steps' | 'facts'> {
  const steps: (Step | null)[] = rounds.map(() => null);
  const facts: Record<string, FactValue> = {};
  columns.forEach((column, index) => {
    if (column.kind !== 'value') return;
    const { value } = column;
    if (columns.slice(0, index).some((before) => before.kind === 'value' && nameOf(before.value) === nameOf(value)))
      return;
    const found = withoutDash(cells[index] || '');
    if (value.field) {
      const read = readRosterFacts(value.field, found);
      if ('values' in read) Object.assign(facts, read.values);
      else wrong(read.problem, found, read.expected);
      return;
    }
    const { kind, step } = readStep(found);
    if (kind === 'unreadable') wrong('step', found, '0-5');
    steps[rounds.indexOf(value.round)] = step;
  });
  return { steps, facts };
}
