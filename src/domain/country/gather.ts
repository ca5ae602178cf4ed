// Gathers the rows of a file into columns: for each measure its LAOs, its rounds, and what was reported of each in each.
import type { RoundStateId } from '../month/state';
import { grouped } from './grouped';
import { type HandedIn, type HandedLao, type HandedRound, type Measured, NOTHING } from './handed-in';
import type { HandedRow } from './handed-row';
import { provinceNamed } from './provinces';

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

/** What a file says of itself. */
export type OfFile = Pick<HandedIn, 'file' | 'version' | 'exportedAt' | 'checksum'>;

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
