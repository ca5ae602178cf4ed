// What cells say that are joined: a step holds for every LAO and round that its cell covers, a district for every row.
import { endsAsStep } from '../../domain/lists/columns';
import { headingSaid, isValueAlone } from '../../domain/lists/headings';
import { roundSaid } from '../../domain/lists/round-heading';
import { typeByName } from '../../domain/names/lao-name';

/** For each place that a joined cell covers, but its first, the row and column of that first one. */
export type Covered = Map<string, readonly [row: number, column: number]>;

export const placeKey = (row: number, column: number) => `${row} ${column}`;

const NAMES = ['name', 'municipality', 'SAO'];

/** "The same as above": read as a district alone. */
const SAME = '"';

/** For the tables of one file, one after the other: a table without headings goes on in the columns of the one before. */
export function joinedCells() {
  const headings = new Map<number, string>();
  const look = (cell: string, column: number) => {
    const said = headingSaid(cell).heading ?? (roundSaid(cell) !== null || isValueAlone(cell) ? 'value' : null);
    if (said !== null) headings.set(column, said);
    // A heading in other words: no naming column is below one.
    else if (!headings.has(column) && cell !== '' && !endsAsStep(cell)) headings.set(column, 'value');
  };
  /** A total, a note or a blank row within a joined block stays what it is. */
  const namesLao = (cells: readonly string[]) =>
    cells.some((cell) => cell && typeByName(cell) !== null) ||
    (cells.filter((cell) => cell).length > 1 &&
      cells.some((cell, at) => cell && NAMES.includes(headings.get(at) ?? '')));
  return {
    /** Writes into the rows. What heads columns, names or numbers them stays in its first place alone. */
    fill(rows: string[][], covered: Covered): string[][] {
      const places = new Map<number, [number, readonly [number, number]][]>();
      for (const [key, first] of covered) {
        const [row = 0, column = 0] = key.split(' ').map(Number);
        places.set(row, [...(places.get(row) ?? []), [column, first]]);
      }
      rows.forEach((cells, row) => {
        const isOfLao = namesLao(cells);
        for (const [column, [firstRow, firstColumn]] of places.get(row) ?? []) {
          const text = rows[firstRow]?.[firstColumn] ?? '';
          if (!isOfLao || text === '' || cells[column]) continue;
          while (cells.length < column) cells.push('');
          const [own, heading] = [headings.get(firstColumn), headings.get(column)];
          if (own === 'value' && heading === 'value' && endsAsStep(text)) cells[column] = text;
          if (own === 'district' && column === firstColumn && headingSaid(text).heading === null) cells[column] = SAME;
        }
        cells.forEach(look);
      });
      return rows;
    },
  };
}
