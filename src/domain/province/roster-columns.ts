// The columns of a roster: four that name the LAO, then one a round, then those of the facts that it carries.

import { type FactKind, type FactValue, readFact } from '../measures/fact';
import type { FactGroup, Field } from '../measures/fact-group';
import { comparable } from '../thai/thai-text';
import { fiscalYearOf, type IsoDate, readDate } from '../time/calendar';
import type { RosterProblem } from './roster-problem';

export const LAO_COLUMNS = ['district', 'type', 'name', 'target'] as const;

/** The same headers as a clerk's own table has them. */
const ALSO_TYPED: Readonly<Record<(typeof LAO_COLUMNS)[number], readonly string[]>> = {
  district: ['อำเภอ'],
  type: ['ประเภท'],
  name: ['ชื่อ อปท.', 'ชื่อ', 'อปท.'],
  target: ['เป้าหมาย'],
};

/** What a column holds: a round's steps, or the facts of a field. */
export type RosterColumn = { round: IsoDate; field: null } | { round: null; field: Field; group: string };

/** The fiscal year of the first round that a roster's header names, or null. */
export function rosterYear(text: string): number | null {
  const header = (text.split(/\r?\n/)[0] || '')
    .split('\t')
    .map((cell) => readDate(cell.trim().replace(/^[^:@]*[:@]/, '')));
  const first = header.filter((date) => date !== null)[0];
  return first ? fiscalYearOf(first) : null;
}

/** `members:2559-04-01` and `members:2016-04-01` are one header, and so are `1.6@2559-04-01` and `1.6@2016-04-01`. */
function sameHeader(header: string): string {
  const [, name = header, mark = '', date = ''] = /^([^:@]*)([:@])(.*)$/.exec(header) || [];
  return name + mark + (readDate(date) || date);
}

function columnOf(header: string, rounds: readonly IsoDate[], groups: readonly FactGroup[]): RosterColumn | null {
  const date = readDate(header);
  if (date) return rounds.indexOf(date) < 0 ? null : { round: date, field: null };
  for (const { id, fields } of groups) {
    const field = fields(rounds).filter((known) => known.header === sameHeader(header))[0];
    if (field) return { round: null, field, group: id };
  }
  return null;
}

const nameOf = ({ round, field }: RosterColumn) => (field ? field.header : round);

/** `1.6@…` is an entry of an indicator that nobody declared, or of another round; all else is taken for a round. */
function unknownColumn(found: string, rounds: readonly IsoDate[]): RosterProblem {
  return { line: 1, problem: found.indexOf('@') < 0 ? 'round' : 'indicator', found, expected: rounds.join(', ') };
}

/** The columns behind those that name the LAO, null for one that cannot be read; what is wrong with the header goes to `problems`. */
export function readRosterHeader(
  header: readonly string[],
  { rounds, groups }: { rounds: readonly IsoDate[]; groups: readonly FactGroup[] },
  problems: RosterProblem[],
): (RosterColumn | null)[] {
  LAO_COLUMNS.forEach((expected, index) => {
    const found = header[index] || '';
    const known = [expected, ...ALSO_TYPED[expected]].map(comparable);
    if (known.indexOf(comparable(found)) < 0) problems.push({ line: 1, problem: 'header', found, expected });
  });
  const columns: (RosterColumn | null)[] = [];
  for (const found of header.slice(LAO_COLUMNS.length)) {
    const column = columnOf(found, rounds, groups);
    const isKnown = column !== null && columns.some((other) => other !== null && nameOf(other) === nameOf(column));
    if (!column) problems.push(unknownColumn(found, rounds));
    else if (isKnown)
      problems.push({ line: 1, problem: column.field ? 'column-twice' : 'round-twice', found, expected: '1' });
    columns.push(isKnown ? null : column);
  }
  return columns;
}

const WRONG: Readonly<Record<FactKind, RosterProblem['problem']>> = {
  tick: 'ticks',
  count: 'count',
  date: 'date',
  step: 'step',
  since: 'date',
};

/** What would be read, for whoever is told that a cell cannot be. */
function expectedOf({ kind, facts, highest }: Field): string {
  switch (kind) {
    case 'tick':
      return `${facts.length} × 0/1`;
    case 'count':
      return '0, 1, 2, …';
    case 'step':
      return `0-${highest}`;
    case 'date':
      return '2559-07-01';
    case 'since':
      return '2559-07-01/start/none';
  }
}

/** What one cell says of its field's facts. A number that cannot be a count is let in: it becomes a finding, in its own cell. */
export function readRosterFacts(
  field: Field,
  text: string,
): { values: Record<string, FactValue> } | { problem: RosterProblem['problem']; expected: string } {
  if (text === '') return { values: {} };
  const { kind, facts, highest } = field;
  const wrong = { problem: WRONG[kind], expected: expectedOf(field) };
  const parts = kind === 'tick' ? text.split('') : [text];
  if (parts.length !== facts.length) return wrong;
  const values: Record<string, FactValue> = {};
  for (let index = 0; index < parts.length; index += 1) {
    const reading = readFact(kind, parts[index], highest);
    if (reading.kind === 'given') values[facts[index] as string] = reading.value;
    else if (reading.kind === 'unreadable' && (reading.why === 'negative' || reading.why === 'fraction'))
      values[facts[index] as string] = Number(text.replace(/,/g, ''));
    else return wrong;
  }
  return { values };
}
