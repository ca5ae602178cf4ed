// The lines of the tab of indicators, or of a file, as declared indicators: what cannot be read is named with its line, and guessed nowhere.
import { readFact } from '../measures/fact';
import { readPercent } from '../measures/percent';
import { type CellValue, foundText, wholeText } from '../measures/step';
import { LAO_TYPES, type LaoType, readWholeType } from '../province/lao';
import { comparable, normaliseThai } from '../thai/thai-text';
import { type IsoDate, isDate, readDate } from '../time/calendar';
import { aimTooLow, type Shares } from './aims';
import {
  blankSteps,
  type DeclaredIndicator,
  INDICATOR_KINDS,
  type IndicatorKind,
  MOST_STEPS,
} from './declared-indicator';
import { ID_EXAMPLES, isIndicatorId } from './indicator-id';
import type { IndicatorField, IndicatorProblem } from './indicator-problem';
import { readsAlike } from './same-number';

/** What stands in a line's cells; one that a file or a tab does not have is undefined. */
export type IndicatorLine = Readonly<Partial<Record<IndicatorField, CellValue>>>;

const KIND_WRITINGS: Readonly<Record<IndicatorKind, readonly string[]>> = {
  steps: ['steps', 'ขั้น', 'ขั้นตอน'],
  count: ['count', 'จำนวน'],
  has: ['has', 'มี', 'มี/ไม่มี'],
};

const ALL_WRITINGS = ['', 'all', 'ทั้งหมด', 'เทศบาลและ อบต.', 'เทศบาล และ อบต.'].map(comparable);

/** Null for what is none. */
export function readKind(text: string): IndicatorKind | null {
  const wanted = comparable(text);
  return (
    INDICATOR_KINDS.filter((kind) => KIND_WRITINGS[kind].some((writing) => comparable(writing) === wanted))[0] || null
  );
}

/** Who is counted: blank means everybody; null where it says nobody that there is. */
export function readCounted(text: string): readonly LaoType[] | null {
  if (ALL_WRITINGS.indexOf(comparable(text)) >= 0) return LAO_TYPES;
  const type = readWholeType(text);
  return type && [type];
}

/** Dates stand between commas, or ISO dates between spaces; null in the place of what is none. */
function datesNamed(cell: CellValue): (IsoDate | null)[] {
  const whole = typeof cell === 'string' ? null : readDate(cell);
  if (whole) return [whole];
  const dates: (IsoDate | null)[] = [];
  for (const part of normaliseThai(foundText(cell))
    .split(/[,;]/)
    .filter((piece) => piece.trim() !== '')) {
    const date = readDate(part.trim());
    dates.push(...(date ? [date] : part.trim().split(' ').map(readDate)));
  }
  return dates;
}

/** Which of the year's rounds, in their order; blank means all. Null where a date is none, or no round of the year. */
export function readRoundsOf(cell: CellValue, all: readonly IsoDate[]): IsoDate[] | null {
  if (isBlank(cell)) return [...all];
  const named = new Set(datesNamed(cell));
  const rounds = all.filter((date) => named.has(date));
  return rounds.length === named.size ? rounds : null;
}

const namesTwice = (cell: CellValue) => new Set(datesNamed(cell)).size < datesNamed(cell).length;

export const isBlank = (cell: CellValue) => normaliseThai(foundText(cell)) === '';

/** A whole number within bounds; null where it is none. */
function wholeIn(cell: CellValue, from: number, to: number): number | null {
  const reading = readFact('count', cell);
  return typeof reading.value === 'number' && reading.value >= from && reading.value <= to ? reading.value : null;
}

interface Reader {
  line: IndicatorLine;
  wrong(field: IndicatorField, problem: IndicatorProblem['problem'], expected?: string): void;
}

/** Null for a blank cell; one that cannot be read is named, and null too. */
function orNull<Value>(
  { line, wrong }: Reader,
  field: IndicatorField,
  expected: string,
  read: (cell: CellValue) => Value | null,
): Value | null {
  if (isBlank(line[field])) return null;
  const value = read(line[field]);
  if (value === null) wrong(field, 'wrong', expected);
  return value;
}

const NO_STEPS = { steps: [], pass: 0 };

const OF_STEPS = ['steps', 'pass', 'required', 'aimed'] as const;
const OF_AMOUNTS = ['target', 'nationalTarget'] as const;

/** What a kind does not ask for: whoever types it would take it for used. */
const UNUSED: Readonly<Record<IndicatorKind, readonly IndicatorField[]>> = {
  steps: OF_AMOUNTS,
  count: OF_STEPS,
  has: OF_STEPS,
};

/** A ladder's steps, and the one from which a LAO has passed: the highest, unless another is named. */
function ladder(reader: Reader): Pick<DeclaredIndicator, 'steps' | 'pass'> {
  const { line, wrong } = reader;
  const bounds = `1-${MOST_STEPS}`;
  if (isBlank(line.steps)) {
    wrong('steps', 'blank', bounds);
    return NO_STEPS;
  }
  const highest = orNull(reader, 'steps', bounds, (cell) => wholeIn(cell, 1, MOST_STEPS));
  if (highest === null) return NO_STEPS;
  const pass = orNull(reader, 'pass', `1-${highest}`, (cell) => wholeIn(cell, 1, highest));
  return { steps: blankSteps(highest), pass: pass ?? highest };
}

interface Around {
  /** Of the year. */
  rounds: readonly IsoDate[];
  /** What a blank share means. */
  usual: Shares;
}

function readLine(reader: Reader, { rounds, usual }: Around): DeclaredIndicator | null {
  const { line, wrong } = reader;
  const [id, name] = [normaliseThai(foundText(line.id)), normaliseThai(wholeText(line.name))];
  if (name === '') wrong('name', 'blank');
  const kind = readKind(foundText(line.kind));
  if (!kind) wrong('kind', isBlank(line.kind) ? 'blank' : 'wrong', INDICATOR_KINDS.join(', '));
  const counted = readCounted(foundText(line.counted));
  if (!counted) wrong('counted', 'wrong', ['all', ...LAO_TYPES].join(', '));
  const own = readRoundsOf(line.rounds, rounds);
  if (!own) wrong('rounds', 'wrong', rounds.join(', '));
  else if (namesTwice(line.rounds)) wrong('rounds', 'repeated', own.join(', '));
  const unused = kind ? UNUSED[kind] : [];
  for (const field of unused) if (!isBlank(line[field])) wrong(field, 'unused');
  const used = <Value>(field: IndicatorField, expected: string, read: (cell: CellValue) => Value | null) =>
    unused.indexOf(field) < 0 ? orNull(reader, field, expected, read) : null;
  const percent = (field: 'required' | 'aimed') => used(field, '0-100', readPercent);
  const increase = (field: 'target' | 'nationalTarget') =>
    used(field, '0, 1, 2, …', (cell) => wholeIn(cell, 0, Number.MAX_SAFE_INTEGER));
  const steps = kind === 'steps' ? ladder(reader) : NO_STEPS;
  const [required, aimed] = [percent('required'), percent('aimed')];
  const isRead = [required, aimed].every((share, at) => share !== null || isBlank([line.required, line.aimed][at]));
  const low = kind && isRead ? aimTooLow({ kind, required, aimed }, usual) : null;
  if (low) wrong('aimed', low.problem, low.expected);
  return {
    id,
    kind: kind || 'steps',
    name,
    ...steps,
    required,
    aimed,
    counted: counted || LAO_TYPES,
    rounds: own || [],
    target: increase('target'),
    nationalTarget: increase('nationalTarget'),
  };
}

/** What there is around the lines. */
export interface Known {
  /** Ids that may not be used again. */
  taken?: readonly string[];
  /** The add-on's own names, which lines may have though they are no numbers. */
  rooms?: readonly string[];
  /** What is declared already: a line of such a number says the same indicator once more, if it has its name. */
  beside?: readonly Pick<DeclaredIndicator, 'id' | 'name'>[];
  /** What a blank share means, as far as that is known. */
  usual?: Shares;
}

const NOTHING_USUAL: Shares = { required: null, aimed: null };

/** What is wrong with the number of a line; null where nothing is. `above`: those of the lines above, as texts are compared. */
function idProblem(
  { id, name }: IndicatorLine,
  above: ReadonlySet<string>,
  all: readonly string[],
  { taken = [], rooms = [], beside = [] }: Known,
): IndicatorProblem['problem'] | null {
  const key = comparable(foundText(id));
  if (key === '') return 'blank';
  if (isDate(id)) return 'date';
  if (taken.map(comparable).indexOf(key) >= 0) return 'taken';
  if (!isIndicatorId(normaliseThai(foundText(id))) && rooms.map(comparable).indexOf(key) < 0) return 'wrong';
  if (above.has(key)) return 'twice';
  const others = beside.filter((each) => comparable(each.name) !== comparable(wholeText(name)));
  return readsAlike(key, [...others.map((each) => comparable(each.id)), ...Array.from(above)], all) ? 'alike' : null;
}

/**
 * `rounds`: those of the year. A line in which everything is blank says nothing. An indicator with anything wrong is not among the declared ones; what
 * its kind does not ask for is named, and keeps nothing else from being read.
 */
export function readIndicatorLines(
  lines: readonly IndicatorLine[],
  rounds: readonly IsoDate[],
  known: Known = {},
): { indicators: DeclaredIndicator[]; problems: IndicatorProblem<IndicatorField>[] } {
  const indicators: DeclaredIndicator[] = [];
  const problems: IndicatorProblem<IndicatorField>[] = [];
  const above = new Set<string>();
  const declared = (known.beside || []).map(({ id }) => id);
  const all = [...declared, ...lines.map(({ id }) => foundText(id))].map(comparable);
  lines.forEach((line, index) => {
    if (Object.values(line).every(isBlank)) return;
    const before = problems.length;
    const wrong: Reader['wrong'] = (field, problem, expected = '') =>
      problems.push({ line: index, field, problem, found: foundText(line[field]), expected });
    const wrongId = idProblem(line, above, all, known);
    if (wrongId) wrong('id', wrongId, wrongId === 'wrong' || wrongId === 'date' ? ID_EXAMPLES : '');
    const indicator = readLine({ line, wrong }, { rounds, usual: known.usual ?? NOTHING_USUAL });
    const key = comparable(foundText(line.id));
    if (key !== '') above.add(key);
    if (indicator && problems.slice(before).every(({ problem }) => problem === 'unused')) indicators.push(indicator);
  });
  return { indicators, problems };
}
