// Cells here and there as rectangles: those cells, each once, and no others.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rectanglesOf } from '../../../local/page/clipboard/rectangles.ts';

type Cells = Record<number, Record<number, null>>;

const small = fc.integer({ min: 0, max: 6 });

function grid(places: readonly (readonly [number, number])[]): Cells {
  const cells: Cells = {};
  for (const [row, column] of places) cells[row] = { ...cells[row], [column]: null };
  return cells;
}

function placesIn(cells: Cells): string[] {
  return rectanglesOf(cells).flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)}:${column + (at % columns)}`),
  );
}

it('covers each cell once and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(small, small), { maxLength: 30 }), (places) => {
      const wanted = [...new Set(places.map((place) => place.join(':')))].sort();
      expect(placesIn(grid(places)).sort()).toEqual(wanted);
    }),
  );
});

it('is one rectangle where the cells are one', () => {
  const block = [0, 1, 2].flatMap((row) => [3, 4].map((column) => [row, column] as const));
  expect(rectanglesOf(grid(block))).toEqual([{ row: 0, column: 3, rows: 3, columns: 2 }]);
});
