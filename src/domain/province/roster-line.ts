// One line of a roster: a LAO, with what it has reported; and what is wrong with it.
import type { Listed } from '../lists/listed';
import { withoutDash, withoutZeros } from '../lists/marks';
import type { Section } from '../lists/sections';
import type { FactValue } from '../measures/fact';
import { readStep, type Step } from '../measures/step';
import { typeByName, withOwnDistrict } from '../names/lao-name';
import type { IsoDate } from '../time/calendar';
import { LAO_TYPES, type LaoType, laoKey, readType } from './lao';
import type { Target } from './province';
import { readTarget, TARGETS } from './registry';
import { LAO_COLUMNS, nameOf, type RosterColumn } from './roster-columns';
import { readRosterFacts } from './roster-facts';
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

/** `at`: of the text, from 0. */
export function lineProblem(
  at: number,
  problem: RosterProblem['problem'],
  found: string,
  expected: string,
): RosterProblem {
  return { line: at + 1, problem, found, expected };
}

/** What the lines above said: where each LAO stood, and how each district is spelt. */
export interface Known {
  seen: Map<string, number>;
  spell(district: string): string;
  /** Those of a list's columns that say something of a round or a fact, each with its place; of two that say the same the first. */
  values(section: Section<RosterColumn>): readonly (readonly [number, RosterColumn])[];
  /** One of the year, as an example. */
  day: IsoDate;
}

/** Asked for each LAO, and told once a list. */
export function valuesKept(): Known['values'] {
  const kept = new Map<Section<RosterColumn>, [number, RosterColumn][]>();
  return (section) => {
    const before = kept.get(section);
    if (before) return before;
    const named = new Map<string | null, [number, RosterColumn]>();
    section.columns.forEach((column, index) => {
      if (column.kind === 'value' && !named.has(nameOf(column.value)))
        named.set(nameOf(column.value), [index, column.value]);
    });
    const values = Array.from(named.values());
    kept.set(section, values);
    return values;
  };
}

type Wrong = (problem: RosterProblem['problem'], found: string, expected: string) => void;

/** Null where anything in it is wrong, which is added to `problems`. `rounds`: those of the roster, in the order of its steps. */
export function readLine(
  row: Listed<RosterColumn>,
  rounds: readonly IsoDate[],
  { seen, spell, values, day }: Known,
  problems: RosterProblem[],
): RosterLine | null {
  const before = problems.length;
  const wrong: Wrong = (problem, found, expected) => problems.push(lineProblem(row.at, problem, found, expected));
  checkWidth(row, wrong);
  const own = row.district === '' ? withOwnDistrict(row.name) : row;
  const { name } = own;
  const whole = row.cells.filter((cell) => cell !== '').join(' ');
  const district = own.district === '' ? '' : spell(own.district);
  if (district === '') wrong('district', name || whole, LAO_COLUMNS[0]);
  if (name === '') wrong('name', whole, LAO_COLUMNS[2]);
  if (row.second !== '') wrong('two-names', row.second, name);
  const type = readType(row.type);
  if (!type) {
    // Where there is no name either, that is all there is to say.
    if (name !== '' || row.type !== '') wrong('type', row.type, LAO_TYPES.join(', '));
  } else if (typeByName(name) && typeByName(name) !== type) wrong('type-by-name', row.type, typeByName(name) as string);
  const target = readTarget(row.target);
  if (!target && (row.target !== '' || hasTargets(row))) wrong('target', row.target, TARGETS.join(', '));
  const { steps, facts } = readReports(row.cells, values(row.section), { rounds, day }, wrong);
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
  cells: readonly string[],
  values: readonly (readonly [number, RosterColumn])[],
  { rounds, day }: { rounds: readonly IsoDate[]; day: IsoDate },
  wrong: Wrong,
): Pick<RosterLine, 'steps' | 'facts'> {
  const steps: (Step | null)[] = rounds.map(() => null);
  const facts: Record<string, FactValue> = {};
  for (const [index, value] of values) {
    const found = withoutDash(cells[index] || '');
    if (value.field) {
      const read = readRosterFacts(value.field, found, day);
      if ('values' in read) Object.assign(facts, read.values);
      else wrong(read.problem, found, read.expected);
      continue;
    }
    const { kind, step } = readStep(withoutZeros(found));
    if (kind === 'unreadable') wrong('step', found, '0-5');
    steps[rounds.indexOf(value.round)] = step;
  }
  return { steps, facts };
}
