// A roster file: the province's LAOs with what they have reported so far, as tab-separated text.

import type { FactValue } from '../measures/fact';
import type { FactGroup } from '../measures/fact-group';
import { readStep, type Step } from '../measures/step';
import { districtSpeller, type KnownDistricts, provinceSaid } from '../names/district-names';
import { typeByName } from '../names/lao-name';
import type { IsoDate } from '../time/calendar';
import { LAO_TYPES, type LaoType, laoKey, readType } from './lao';
import type { Target } from './province';
import { readTarget, TARGETS } from './registry';
import { LAO_COLUMNS, type RosterColumn, readRosterFacts, readRosterHeader } from './roster-columns';
import type { RosterProblem } from './roster-problem';

export interface RosterLine {
  district: string;
  type: LaoType;
  name: string;
  target: Target;
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
 * Reads a roster in UTF-8 text (with or without BOM, LF or CRLF). `rounds`: the dates that may be columns; `groups`: the facts that may be; `districts`: those whose
 * spelling is known. All bad lines are listed, those below a bad header too as far as its columns can be told; where there is one, there is no roster.
 */
export function readRoster(
  text: string,
  rounds: readonly IsoDate[],
  groups: readonly FactGroup[],
  districts: KnownDistricts = { province: '', names: [] },
): { roster: Roster; problems: RosterProblem[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = (lines[0] || '').split('\t').map((cell) => cell.trim());
  const problems: RosterProblem[] = [];
  const columns = readRosterHeader(header, { rounds, groups }, problems);
  const readable = columns.filter((column): column is RosterColumn => column !== null);
  const roster: Roster = { rounds: datesOf(readable), groups: groupsOf(readable), lines: [] };
  if (problems.some(({ problem }) => problem === 'header')) return { roster, problems };
  const province = districts.province || provinceIn(lines);
  const known: Known = { seen: new Map(), spell: districtSpeller({ ...districts, province }) };
  lines.forEach((line, index) => {
    if (index === 0 || line.trim() === '') return;
    const read = readLine(line.split('\t'), index + 1, columns, known, problems);
    if (read) roster.lines.push(read);
  });
  if (!roster.lines.length && !problems.length)
    problems.push({ line: 2, problem: 'empty', found: '', expected: LAO_COLUMNS.join(' ') });
  return { roster, problems };
}

/** The one that the first line with any says behind its district; '' where none does. */
function provinceIn(lines: readonly string[]): string {
  for (const line of lines.slice(1)) {
    const said = provinceSaid(line.split('\t')[0] as string);
    if (said !== '') return said;
  }
  return '';
}

/** What the lines above said: where each LAO stood, and how each district is spelt. */
interface Known {
  seen: Map<string, number>;
  spell(district: string): string;
}

function datesOf(columns: readonly RosterColumn[]): IsoDate[] {
  return columns.map(({ round }) => round).filter((round): round is IsoDate => round !== null);
}

function groupsOf(columns: readonly RosterColumn[]): string[] {
  const groups = columns.map((column) => (column.field ? column.group : null));
  return groups.filter((id, index): id is string => id !== null && groups.indexOf(id) === index);
}

function readLine(
  cells: readonly string[],
  line: number,
  columns: readonly (RosterColumn | null)[],
  { seen, spell }: Known,
  problems: RosterProblem[],
): RosterLine | null {
  const before = problems.length;
  const wrong = (problem: RosterProblem['problem'], found: string, expected: string) =>
    problems.push({ line, problem, found, expected });
  const [typedDistrict, typeText, name, targetText] = LAO_COLUMNS.map((_, index) => (cells[index] || '').trim()) as [
    string,
    string,
    string,
    string,
  ];
  const width = LAO_COLUMNS.length + columns.length;
  if (cells.length > width) wrong('columns', String(cells.length), String(width));
  const district = typedDistrict === '' ? '' : spell(typedDistrict);
  if (district === '') wrong('district', district, LAO_COLUMNS[0]);
  if (name === '') wrong('name', name, LAO_COLUMNS[2]);
  const type = readType(typeText);
  if (!type) wrong('type', typeText, LAO_TYPES.join(', '));
  else if (typeByName(name) && typeByName(name) !== type) wrong('type-by-name', typeText, typeByName(name) as string);
  const target = readTarget(targetText);
  if (!target) wrong('target', targetText, TARGETS.join(', '));
  const { steps, facts } = readReports(cells.slice(LAO_COLUMNS.length), columns, wrong);
  if (type && name !== '' && district !== '') {
    const key = laoKey(type, name, district);
    const first = seen.get(key);
    if (first !== undefined) wrong('twice', name, String(first));
    else seen.set(key, line);
  }
  return problems.length === before && type && target ? { district, type, name, target, steps, facts } : null;
}

function readReports(
  cells: readonly string[],
  columns: readonly (RosterColumn | null)[],
  wrong: (problem: RosterProblem['problem'], found: string, expected: string) => void,
): Pick<RosterLine, 'steps' | 'facts'> {
  const steps: (Step | null)[] = [];
  const facts: Record<string, FactValue> = {};
  columns.forEach((column, index) => {
    if (!column) return;
    const found = (cells[index] || '').trim();
    if (column.field) {
      const read = readRosterFacts(column.field, found);
      if ('values' in read) Object.assign(facts, read.values);
      else wrong(read.problem, found, read.expected);
      return;
    }
    const { kind, step } = readStep(found);
    if (kind === 'unreadable') wrong('step', found, '0-5');
    steps.push(step);
  });
  return { steps, facts };
}
