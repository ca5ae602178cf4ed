// Which of the proposed cells somebody has agreed to: all that would be written, or those that are named by their numbers.
import { fingerprint } from '../roll-ups/fingerprint';
import { isWritten, type ProposedCell } from './proposed-cell';

/** Of what would be written, and of what is asked; null where nothing is either. Where a row stands says nothing: it may be sorted meanwhile. */
export function codeOfCells(cells: readonly ProposedCell[]): string | null {
  const open = cells.filter((cell) => isWritten(cell) || cell.kind === 'near');
  if (!open.length) return null;
  const said = open.map(({ kind, district, lao, row, column, before, after, place }) => [
    kind,
    district,
    lao,
    row,
    column,
    before,
    after,
    place?.tab,
  ]);
  return fingerprint(JSON.stringify(said));
}

const RANGE = /^(\d{1,7})(?:-(\d{1,7}))?$/;

/** "1,3-5": numbers from 1, of which there are `count`; null for what says none. */
export function numbersIn(text: string, count: number): number[] | null {
  const chosen = new Set<number>();
  for (const part of text.split(',')) {
    const [, first, last = first] = RANGE.exec(part.trim()) || [];
    if (first === undefined) return null;
    const [from, to] = [Number(first), Number(last)];
    if (from < 1 || to < from || to > count) return null;
    for (let number = from; number <= to; number += 1) chosen.add(number);
  }
  return Array.from(chosen).sort((one, other) => one - other);
}

/** Whoever names it by its number has said that it is meant so. */
const canBeNamed = (cell: ProposedCell) => isWritten(cell) || (cell.kind === 'near' && cell.place !== null);

const placeOf = ({ place }: ProposedCell) => (place === null ? '' : `${place.tab} ${place.row} ${place.column}`);

/** `not-written`: what cannot be, or stands there already. `two-values`: of one cell; nobody can tell which is meant. */
export interface WrongNumbers {
  kind: 'not-written' | 'two-values';
  numbers: number[];
}

/** Null where each of the numbers names a cell that can be written, and no two of them one cell. */
export function wrongNumbers(cells: readonly ProposedCell[], numbers: readonly number[]): WrongNumbers | null {
  const cellOf = (number: number) => cells[number - 1] as ProposedCell;
  const unwritten = numbers.filter((number) => !canBeNamed(cellOf(number)));
  if (unwritten.length) return { kind: 'not-written', numbers: unwritten };
  const byPlace = new Map<string, number[]>();
  for (const number of numbers) {
    const key = placeOf(cellOf(number));
    byPlace.set(key, [...(byPlace.get(key) || []), number]);
  }
  const [twice] = Array.from(byPlace.values()).filter((same) => same.length > 1);
  return twice ? { kind: 'two-values', numbers: twice } : null;
}

/** `numbers`: places among all of them, from 1, of which none is wrong; null: all that would be written. */
export function chosenCells(cells: readonly ProposedCell[], numbers: readonly number[] | null): ProposedCell[] {
  return numbers === null ? cells.filter(isWritten) : numbers.map((number) => cells[number - 1] as ProposedCell);
}

/** "1,3-5" */
export function numbersText(numbers: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const number of numbers.slice().sort((one, other) => one - other)) {
    const last = ranges[ranges.length - 1];
    if (last && number === last.last + 1) last.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)).join(',');
}
