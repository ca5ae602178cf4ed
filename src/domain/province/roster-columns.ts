// The columns of a roster: those that name the LAO, one a round, and those of the facts that it carries.
import { entryNamed } from '../agreement/entries';
import { numberMeant } from '../agreement/same-number';
import type { ReadValue } from '../lists/columns';
import type { Heading } from '../lists/headings';
import { rowsOf } from '../lists/list-rows';
import { sayTheSame } from '../lists/misprints';
import { asksSince, roundSaid } from '../lists/round-heading';
import { type Section, sectionsOf } from '../lists/sections';
import { readFact } from '../measures/fact';
import type { FactGroup, Field } from '../measures/fact-group';
import { comparable } from '../thai/thai-text';
import { fiscalYearOf, type IsoDate, readDate } from '../time/calendar';
import type { RosterProblem } from './roster-problem';

export const LAO_COLUMNS = ['district', 'type', 'name', 'target'] as const;

/** What a column holds: a round's steps, or the facts of a field. */
export type RosterColumn = { round: IsoDate; field: null } | { round: null; field: Field; group: string };

/** The date that a heading ends with: of a round, or of what is entered for one. */
const dateSaid = (heading: string) => roundSaid(heading) || roundSaid(heading.replace(/^[^:@]*[:@]/, ''));

/** Where no headings name districts, they may stand above them: in titles, or as the sheets' names. */
export function rosterSections<Value>(rows: readonly (readonly string[])[], readValue: ReadValue<Value>) {
  const named = sectionsOf(rows, readValue);
  return named.sections.length ? named : sectionsOf(rows, readValue, { mayNameNoDistrict: true });
}

/** The fiscal year of the first round that a roster's headings name, or null. */
export function rosterYear(text: string): number | null {
  const { rows } = rowsOf(text, dateSaid);
  const [section] = rosterSections(rows, dateSaid).sections;
  const dates = (section ? section.columns : []).map((column) => (column.kind === 'value' ? column.value : null));
  const first = dates.filter((date): date is IsoDate => date !== null)[0];
  return first ? fiscalYearOf(first) : null;
}

/** What a roster may carry. */
export interface Carried {
  /** The dates that may be columns. */
  rounds: readonly IsoDate[];
  /** The facts that may be. */
  groups: readonly FactGroup[];
  /** The indicator that is reported in the dates' columns: they may bear its name, too. */
  steps?: string;
}

/** What stands behind the `@`: a round in any writing of a heading's, or what of a year as its cells say it. */
function atSaid({ at, said }: { at: string; said: string }, rounds: readonly IsoDate[]): string {
  const date = roundSaid(said, rounds);
  if (date) return date;
  if (asksSince(at)) return 'since';
  return readFact('since', said).value === 'start' ? 'start' : at;
}

/** `members:2559-04-01` and `members:2016-04-01` are one header, and so are `1.6@2559-04-01` and `๑.๖๐@ณ 1 เม.ย. 2559` where there is no other number that reads so. */
function sameHeader(header: string, numbers: readonly { id: string }[], rounds: readonly IsoDate[]): string {
  const entry = entryNamed(header);
  if (entry) return `${numberMeant(entry.indicator, numbers)?.id ?? entry.indicator}@${atSaid(entry, rounds)}`;
  const [, name = header, mark = '', date = ''] = /^([^:]*)(:)(.*)$/.exec(header) || [];
  return name + mark + (readDate(date) || date);
}

/** The indicators of which something may be entered. */
function numbersIn(fields: readonly Field[]): { id: string }[] {
  const ids = fields.map(({ header }) => entryNamed(header)?.indicator);
  return Array.from(new Set(ids.filter((id) => id !== undefined))).map((id) => ({ id }));
}

const fieldsOf = ({ groups, rounds }: Pick<Carried, 'groups' | 'rounds'>): Field[] =>
  ([] as Field[]).concat(...groups.map(({ fields }) => [...fields(rounds)]));

/** Null for a heading that names neither a round of the year nor a fact. */
export function columnOf(header: string, { rounds, groups, steps }: Carried): RosterColumn | null {
  const entry = entryNamed(header);
  const isOfSteps = entry !== null && steps !== undefined && comparable(entry.indicator) === comparable(steps);
  const date = roundSaid(isOfSteps ? entry.said : header, rounds);
  if (date) return rounds.indexOf(date) < 0 ? null : { round: date, field: null };
  const numbers = numbersIn(fieldsOf({ rounds, groups }));
  for (const { id, fields } of groups) {
    const field = fields(rounds).filter((known) => known.header === sameHeader(header, numbers, rounds))[0];
    if (field) return { round: null, field, group: id };
  }
  return null;
}

export const nameOf = ({ round, field }: RosterColumn) => (field ? field.header : round);

/** `1.6@…` is an entry of an indicator that nobody declared, or one that this indicator does not have; all else is taken for a round. */
function unknownColumn(found: string, carried: Carried): Omit<RosterProblem, 'line'> {
  const entry = entryNamed(found);
  if (!entry) {
    const problem = dateSaid(found) === null ? 'no-round' : 'round';
    return { problem, found, expected: carried.rounds.join(', ') };
  }
  const fields = fieldsOf(carried);
  const id = numberMeant(entry.indicator, numbersIn(fields))?.id;
  const own = fields.map(({ header }) => header).filter((header) => entryNamed(header)?.indicator === id);
  return id === undefined
    ? { problem: 'indicator', found, expected: '' }
    : { problem: 'entry', found, expected: own.join(', ') };
}

type Columns = Section<RosterColumn>['columns'];

/** Those without which nobody can tell which LAO is meant; a name may say its type itself. */
function missingIn(columns: Columns): string[] {
  const has = (...wanted: readonly Heading[]) =>
    columns.some((column) => column.kind === 'heading' && wanted.indexOf(column.heading) >= 0);
  const [isNamed, isTyped] = [has('name', 'municipality', 'SAO'), has('type', 'municipality', 'SAO')];
  const found = { district: has('district'), type: isTyped, name: isNamed };
  return LAO_COLUMNS.filter((column) => column !== 'target' && !found[column]);
}

/** What is wrong with the headings of a section. Where a column is missing, one that nobody knows may be it, but for the type: names say theirs. */
export function headingProblems(
  { columns, at }: Section<RosterColumn>,
  carried: Carried,
  isDistrictAbove: boolean = false,
): RosterProblem[] {
  const problems: RosterProblem[] = [];
  const add = (problem: Omit<RosterProblem, 'line'>) => problems.push({ line: at + 1, ...problem });
  const unknown = columns.map((column) => (column.kind === 'unknown' ? column.text : '')).filter((text) => text !== '');
  for (const expected of missingIn(columns)) {
    if (expected === 'district' && isDistrictAbove) continue;
    const at = unknown.findIndex((text) => expected !== 'type' || !/\d/.test(text));
    const [found] = at < 0 ? [] : unknown.splice(at, 1);
    if (found !== undefined || expected !== 'type') add({ problem: 'header', found: found || '', expected });
  }
  const known = new Set<string>();
  for (const column of columns) {
    if (column.kind === 'unknown' && unknown.indexOf(column.text) >= 0) add(unknownColumn(column.text, carried));
    if (column.kind !== 'value' && column.kind !== 'heading') continue;
    const name = column.kind === 'value' ? (nameOf(column.value) as string) : column.heading;
    const isRound = column.kind === 'value' && column.value.field === null;
    if (known.has(name) && name !== 'number' && name !== 'remark')
      add({ problem: isRound ? 'round-twice' : 'column-twice', found: column.text, expected: '1' });
    known.add(name);
  }
  return problems;
}

const NOTHING: Carried = { rounds: [], groups: [] };

/**
 * A list goes on in the columns that it began in: where the headings of one of its sections cannot be read, and all but one of them say what those
 * of another say, that one was misprinted.
 */
export function withoutMisprints(sections: readonly Section<RosterColumn>[]): Section<RosterColumn>[] {
  const [sound] = sections.filter((section) => !headingProblems(section, NOTHING).length);
  return sections.map((section) => {
    if (!sound || !headingProblems(section, NOTHING).length || section.columns.length !== sound.columns.length)
      return section;
    const others = section.columns.filter((column, index) => !sayTheSame(column, sound.columns[index], nameOf));
    return others.length > 1 ? section : { ...section, columns: sound.columns };
  });
}
