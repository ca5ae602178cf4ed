// Cells of which a list speaks more than once, in two rows or two columns: where it says one thing it is said once, where two, nobody chooses for the user.
import { isWritten, type ProposedCell } from '../changes/proposed-cell';

const isSure = (cell: ProposedCell) => isWritten(cell) || cell.kind === 'same';

const placeOf = ({ place }: ProposedCell) => (place === null ? null : `${place.tab} ${place.row} ${place.column}`);

function byPlace(cells: readonly ProposedCell[]): ReadonlyMap<string, ProposedCell[]> {
  const groups = new Map<string, ProposedCell[]>();
  for (const cell of cells) {
    const key = placeOf(cell);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups;
}

const areSame = (one: ProposedCell, other: ProposedCell) => one.after === other.after && one.lao === other.lao;

/** "4: 3, 6: 5": lines and values. */
const valuesIn = (cells: readonly ProposedCell[]) => cells.map(({ line, after }) => `${line}: ${after}`).join(', ');

/** A name that is only nearly one asks nothing of a cell of which the list has that one's own value. */
function besideOwn(cell: ProposedCell, own: ProposedCell): ProposedCell {
  return { ...cell, kind: 'unread', why: 'twice', expected: String(own.line), value: null };
}

/** What becomes of each of a group; null where it is said already. */
function decided(group: readonly ProposedCell[]): ReadonlyMap<ProposedCell, ProposedCell | null> {
  const sure = group.filter(isSure);
  const near = group.filter(({ kind }) => kind === 'near');
  const values = sure.filter((cell, index) => sure.findIndex(({ after }) => after === cell.after) === index);
  const isAsked = values.length > 1;
  const now = new Map<ProposedCell, ProposedCell | null>();
  for (const cell of sure) {
    const asked: ProposedCell = { ...cell, kind: 'near', why: 'two-values', expected: valuesIn(values) };
    now.set(cell, values.indexOf(cell) < 0 ? null : isAsked ? asked : cell);
  }
  near.forEach((cell, index) => {
    const isAgain = near.slice(0, index).some((before) => areSame(before, cell));
    now.set(cell, sure[0] ? besideOwn(cell, sure[0]) : isAgain ? null : cell);
  });
  return now;
}

/** In their order; those that cannot be taken stay as they are. */
export function onceEach(cells: readonly ProposedCell[]): ProposedCell[] {
  const now = new Map<ProposedCell, ProposedCell | null>();
  for (const group of Array.from(byPlace(cells).values()))
    if (group.length > 1) decided(group).forEach((after, cell) => void now.set(cell, after));
  return cells
    .map((cell) => now.get(cell) ?? (now.has(cell) ? null : cell))
    .filter((cell): cell is ProposedCell => cell !== null);
}
