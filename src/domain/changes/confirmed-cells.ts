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

/** Two rows may mean one cell: the upper one counts. */
function onceEach(cells: readonly ProposedCell[]): ProposedCell[] {
  const known = new Set<string>();
  return cells.filter(({ place }) => {
    const key = place === null ? '' : `${place.tab} ${place.row} ${place.column}`;
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** `numbers`: places among all of them, from 1; null: all that would be written. */
export function chosenCells(cells: readonly ProposedCell[], numbers: readonly number[] | null): ProposedCell[] {
  if (numbers === null) return onceEach(cells.filter(isWritten));
  const named = numbers.map((number) => cells[number - 1]).filter((cell) => cell !== undefined);
  return onceEach(named.filter(canBeNamed));
}
