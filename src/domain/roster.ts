// A roster file: the province's LAOs with what they have reported so far, as tab-separated text.
import { fiscalYearOf, type IsoDate, readDate } from './calendar';
import { type LaoType, laoKey, readType, typeByName } from './lao';
import type { Target } from './province';
import { readTarget } from './registry';
import { readStep, type Step } from './step';
import { comparable } from './thai-text';

export interface RosterLine {
  district: string;
  type: LaoType;
  name: string;
  target: Target;
  /** One for each of the roster's rounds; null: no report. */
  steps: (Step | null)[];
}

export interface Roster {
  rounds: IsoDate[];
  lines: RosterLine[];
}

/** What is wrong with a roster. `line` counts from 1, the header included. */
export interface RosterProblem {
  line: number;
  problem:
    | 'header'
    | 'columns'
    | 'round'
    | 'round-twice'
    | 'district'
    | 'type'
    | 'type-by-name'
    | 'name'
    | 'target'
    | 'step'
    | 'twice'
    | 'empty';
  found: string;
  expected: string;
}

const HEADER = ['district', 'type', 'name', 'target'] as const;

/** The fiscal year of the first round that a roster's header names, or null. */
export function rosterYear(text: string): number | null {
  const header = (text.split(/\r?\n/)[0] || '').split('\t').map(readDate);
  const first = header.filter((date) => date !== null)[0];
  return first ? fiscalYearOf(first) : null;
}

/**
 * Reads a roster in UTF-8 text (with or without BOM, LF or CRLF). `rounds`: the dates that may be columns. All bad lines are listed;
 * where there is one, there is no roster.
 */
export function readRoster(text: string, rounds: readonly IsoDate[]): { roster: Roster; problems: RosterProblem[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = (lines[0] || '').split('\t').map((cell) => cell.trim());
  const problems: RosterProblem[] = [];
  const columns = readHeader(header, rounds, problems);
  const roster: Roster = { rounds: columns, lines: [] };
  if (problems.length) return { roster, problems };
  const known: Known = { seen: new Map(), spellings: new Map() };
  lines.forEach((line, index) => {
    if (index === 0 || line.trim() === '') return;
    const read = readLine(line.split('\t'), index + 1, columns.length, known, problems);
    if (read) roster.lines.push(read);
  });
  if (!roster.lines.length && !problems.length)
    problems.push({ line: 2, problem: 'empty', found: '', expected: HEADER.join(' ') });
  return { roster, problems };
}

/** What the lines above said: where each LAO stood, and how each district was spelt first. */
interface Known {
  seen: Map<string, number>;
  spellings: Map<string, string>;
}

function readHeader(header: readonly string[], rounds: readonly IsoDate[], problems: RosterProblem[]): IsoDate[] {
  HEADER.forEach((expected, index) => {
    const found = header[index] || '';
    if (found !== expected) problems.push({ line: 1, problem: 'header', found, expected });
  });
  const columns: IsoDate[] = [];
  for (const found of header.slice(HEADER.length)) {
    const date = readDate(found);
    if (!date || rounds.indexOf(date) < 0)
      problems.push({ line: 1, problem: 'round', found, expected: rounds.join(', ') });
    else if (columns.indexOf(date) >= 0) problems.push({ line: 1, problem: 'round-twice', found, expected: '1' });
    else columns.push(date);
  }
  return columns;
}

function readLine(
  cells: readonly string[],
  line: number,
  rounds: number,
  { seen, spellings }: Known,
  problems: RosterProblem[],
): RosterLine | null {
  const before = problems.length;
  const wrong = (problem: RosterProblem['problem'], found: string, expected: string) =>
    problems.push({ line, problem, found, expected });
  const [typedDistrict, typeText, name, targetText] = HEADER.map((_, index) => (cells[index] || '').trim()) as [
    string,
    string,
    string,
    string,
  ];
  const width = HEADER.length + rounds;
  if (cells.length > width) wrong('columns', String(cells.length), String(width));
  const district = spellings.get(comparable(typedDistrict)) || typedDistrict;
  spellings.set(comparable(district), district);
  if (district === '') wrong('district', district, HEADER[0]);
  if (name === '') wrong('name', name, HEADER[2]);
  const type = readType(typeText);
  if (!type) wrong('type', typeText, 'municipality, SAO');
  else if (typeByName(name) && typeByName(name) !== type) wrong('type-by-name', typeText, typeByName(name) as string);
  const target = readTarget(targetText);
  if (!target) wrong('target', targetText, 'main, secondary');
  const steps = Array.from({ length: rounds }, (_, index) => {
    const found = cells[HEADER.length + index] || '';
    const reading = readStep(found);
    if (reading.kind === 'unreadable') wrong('step', found, '0-5');
    return reading.step;
  });
  if (type && name !== '' && district !== '') {
    const key = laoKey(type, name, district);
    const first = seen.get(key);
    if (first !== undefined) wrong('twice', name, String(first));
    else seen.set(key, line);
  }
  return problems.length === before && type && target ? { district, type, name, target, steps } : null;
}
