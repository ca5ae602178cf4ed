// What a province has handed in: for each measure its LAOs with what was reported of them round by round, as columns.
import type { RoundStateId } from '../month/state';
import type { LaoType } from '../names/lao-type';
import type { Target } from '../province/province';
import type { IsoDate } from '../time/calendar';
import type { HandedRow } from './handed-row';
import { type NationalProvince, provinceNamed } from './provinces';

/** In the columns: nothing was reported, or nothing counts. */
export const NOTHING = -1;

export interface HandedIn {
  province: NationalProvince;
  /** The name of the file. */
  file: string;
  fiscalYear: number;
  /** The minute in Thailand at which it was made; null where its version does not say. */
  exportedAt: string | null;
  /** Tells whether two files hold the same; of two made at no known time, which is the fuller one. */
  checksum: string;
  rows: number;
  /** By the measure's id. */
  measured: ReadonlyMap<string, Measured>;
}

/** A LAO under one name, in one district, of one type. */
export interface HandedLao {
  district: string;
  type: LaoType;
  name: string;
  /** Joins it to what it was called before. */
  identity: string;
  target: Target | null;
}

export interface HandedRound {
  date: IsoDate;
  /** Null where the file does not say. */
  deadline: IsoDate | null;
}

/** Of one measure. A LAO and a round, by their places, have their cells at `lao * rounds.length + round`. */
export interface Measured {
  id: string;
  number: string | null;
  /** '' where the file does not say. */
  name: string;
  /** Null where it is not measured in steps. */
  ladder: { highest: number; pass: number; requiredShare: number; aimedShare: number } | null;
  /** In the order of their dates. */
  rounds: readonly HandedRound[];
  laos: readonly HandedLao[];
  /** 1 where there is a row. */
  there: Uint8Array;
  /** What was reported in the round itself, and what the file says that counts; or NOTHING. */
  values: Int32Array;
  standings: Int32Array;
  /** The district's report, by district and round's place; missing where the file does not say. */
  states: ReadonlyMap<string, readonly (RoundStateId | null)[]>;
  /** Rows of a LAO and round that have one already: the first one counts. */
  repeated: readonly { lao: number; round: number; isSame: boolean }[];
}

/** The key of a LAO under one name. */
const keyOf = ({ district, type, LAO }: HandedRow) => `${district}\n${type}\n${LAO}`;

function roundsOf(rows: readonly HandedRow[]): HandedRound[] {
  const deadlines = new Map(rows.map(({ round, provinceDeadline }) => [round, provinceDeadline]));
  return Array.from(deadlines, ([date, deadline]) => ({ date, deadline })).sort((one, other) =>
    one.date < other.date ? -1 : 1,
  );
}

/** What is on the newest row of it holds: a target may be named in the middle of a year. */
function laosOf(rows: readonly HandedRow[]): { laos: HandedLao[]; places: Map<string, number> } {
  const places = new Map<string, number>();
  const laos: HandedLao[] = [];
  for (const row of rows) {
    const { district, type, LAO: name, identity, target } = row;
    const key = keyOf(row);
    if (!places.has(key)) places.set(key, laos.length);
    laos[places.get(key) as number] = { district, type, name, identity, target };
  }
  return { laos, places };
}

const ladderOf = ({ highestStep, passStep, requiredShare, aimedShare }: HandedRow): Measured['ladder'] =>
  highestStep === null || passStep === null || requiredShare === null || aimedShare === null
    ? null
    : { highest: highestStep, pass: passStep, requiredShare, aimedShare };

function measuredOf(rows: readonly HandedRow[]): Measured {
  const last = rows[rows.length - 1] as HandedRow;
  const rounds = roundsOf(rows);
  const roundAt = new Map(rounds.map(({ date }, index) => [date, index]));
  const { laos, places } = laosOf(rows);
  const size = laos.length * rounds.length;
  const there = new Uint8Array(size);
  const values = new Int32Array(size).fill(NOTHING);
  const standings = new Int32Array(size).fill(NOTHING);
  const states = new Map<string, (RoundStateId | null)[]>();
  const repeated: { lao: number; round: number; isSame: boolean }[] = [];
  for (const row of rows) {
    const [lao, round] = [places.get(keyOf(row)) as number, roundAt.get(row.round) as number];
    const at = lao * rounds.length + round;
    const [value, standing] = [row.value ?? NOTHING, row.standing ?? NOTHING];
    if (there[at]) {
      repeated.push({ lao, round, isSame: values[at] === value && standings[at] === standing });
      continue;
    }
    there[at] = 1;
    values[at] = value;
    standings[at] = standing;
    const ofDistrict = states.get(row.district) || new Array<RoundStateId | null>(rounds.length).fill(null);
    states.set(row.district, ofDistrict);
    ofDistrict[round] = row.reportState;
  }
  const { indicator: id, indicatorNumber: number, indicatorName: name } = last;
  return { id, number, name, ladder: ladderOf(last), rounds, laos, there, values, standings, states, repeated };
}

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key) || [];
    groups.set(key, group);
    group.push(value);
  }
  return groups;
}

/** What a file says of itself. */
export type OfFile = Pick<HandedIn, 'file' | 'exportedAt' | 'checksum'>;

/** Of rows of one province, in one fiscal year; null where its name is none of the 76. */
export function handedIn(rows: readonly HandedRow[], ofFile: OfFile): HandedIn | null {
  const { province: name, fiscalYear } = rows[0] as HandedRow;
  const province = provinceNamed(name);
  if (!province) return null;
  const measured = new Map(
    Array.from(
      grouped(rows, ({ indicator }) => indicator),
      ([id, own]) => [id, measuredOf(own)],
    ),
  );
  return { province, fiscalYear, ...ofFile, rows: rows.length, measured };
}
