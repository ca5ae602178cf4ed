// The facts of all LAOs: for each a pair of columns, filled once while the workbook is read.
import type { Place } from '../province/place';
import type { IsoDate } from '../time/calendar';
import { type Cells, placeIn, valueIn } from './cells';
import { type FactKind, type FactReading, readFact, type Unreadable } from './fact';
import type { Field } from './fact-group';
import type { CellValue } from './step';

/** How a cell was read, as its column holds it: blank, given, or why it says nothing. */
const STATES: readonly ('blank' | 'given' | Unreadable)[] = ['blank', 'given', 'negative', 'fraction', 'large', 'text'];
const BLANK = 0;
const GIVEN = 1;

/** A LAO's cell is at its index. */
export interface FactColumn {
  kind: FactKind;
  /** A rule of its own says what is wrong with it. */
  hasOwnRule: boolean;
  /** 0 or 1 for a tick, the number for a count, the digits of its date for a day, 0 for what was there when the year began. */
  values: Int32Array;
  states: Uint8Array;
}

export interface Facts {
  /** By the fact's id, in the order of the fields. One that is not entered at all (its group is off) is not there. */
  columns: ReadonlyMap<string, FactColumn>;
  /** What was typed, for the few cells that need words. `lao` is the LAO's index. */
  raw(lao: number, id: string): CellValue;
  /** Null where there is no such cell. */
  place(lao: number, id: string): Place | null;
}

const asDate = (digits: number): IsoDate =>
  String(digits)
    .padStart(8, '0')
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');

/** What was there when the year began, and what is not there. */
const [AT_START, NONE] = [0, -1];

function asNumber({ value }: FactReading): number {
  if (value === 'start') return AT_START;
  if (value === 'none') return NONE;
  return typeof value === 'string' ? Number(value.replace(/-/g, '')) : Number(value);
}

function readColumn({ kind, hasOwnRule }: Field, id: string, rows: readonly Cells[]): FactColumn {
  const values = new Int32Array(rows.length);
  const states = new Uint8Array(rows.length);
  rows.forEach((row, lao) => {
    const reading = readFact(kind, valueIn(row, id));
    values[lao] = asNumber(reading);
    states[lao] = STATES.indexOf(reading.kind === 'unreadable' ? reading.why : reading.kind);
  });
  return { kind, hasOwnRule: hasOwnRule === true, values, states };
}

/** `rows`: the cells of each LAO, in the order of the registry. */
export function readFacts(rows: readonly Cells[], fields: readonly Field[]): Facts {
  const columns = new Map<string, FactColumn>();
  for (const field of fields) for (const id of field.facts) columns.set(id, readColumn(field, id, rows));
  return {
    columns,
    raw: (lao, id) => (columns.has(id) ? valueIn(rows[lao] as Cells, id) : null),
    place: (lao, id) => (columns.has(id) ? placeIn(rows[lao] as Cells, id) : null),
  };
}

function given({ columns }: Facts, kind: FactKind, lao: number, id: string): number | null {
  const column = columns.get(id);
  return column && column.kind === kind && column.states[lao] === GIVEN ? (column.values[lao] as number) : null;
}

/** The count that is given, or null. */
export function countIn(facts: Facts, lao: number, id: string): number | null {
  return given(facts, 'count', lao, id);
}

/** The day that is given, or null. */
export function dateIn(facts: Facts, lao: number, id: string): IsoDate | null {
  const digits = given(facts, 'date', lao, id);
  return digits === null ? null : asDate(digits);
}

/** Since when there is one: `start` for what was there when the year began, `none` where there is said to be none; null: nothing is said. */
export function sinceIn(facts: Facts, lao: number, id: string): IsoDate | 'start' | 'none' | null {
  const digits = given(facts, 'since', lao, id);
  if (digits === NONE) return 'none';
  return digits === null ? null : digits === AT_START ? 'start' : asDate(digits);
}

/** The day that is given, in a column of days or of what is there since one; null where there is no day. */
export function dayIn(facts: Facts, lao: number, id: string): IsoDate | null {
  const since = sinceIn(facts, lao, id);
  return since === 'start' || since === 'none' ? null : (since ?? dateIn(facts, lao, id));
}

/** True only where the box is ticked. */
export function isTicked(facts: Facts, lao: number, id: string): boolean {
  return given(facts, 'tick', lao, id) === 1;
}

/** True where nothing can be read from the cell, because it is blank or not there. */
export function isBlankFact({ columns }: Facts, lao: number, id: string): boolean {
  const column = columns.get(id);
  return !column || column.states[lao] === BLANK;
}

/** True where something was typed and nothing can be read from it. */
export function isUnreadable({ states }: FactColumn, lao: number): boolean {
  return (states[lao] as number) > GIVEN;
}

/** Why nothing can be read from what was typed; null where something can, or nothing was. */
export function unreadableIn({ columns }: Facts, lao: number, id: string): Unreadable | null {
  const column = columns.get(id);
  return column && isUnreadable(column, lao) ? (STATES[column.states[lao] as number] as Unreadable) : null;
}

/** While they are read: a blank number counts as this one, said again. */
export function confirmCount({ columns }: Facts, lao: number, id: string, count: number): boolean {
  const column = columns.get(id);
  if (column?.kind !== 'count' || column.states[lao] !== BLANK) return false;
  column.values[lao] = count;
  column.states[lao] = GIVEN;
  return true;
}
