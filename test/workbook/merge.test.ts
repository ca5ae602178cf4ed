// Merging with few calls: the same cells are merged as one by one, and neighbours of one shape together.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { across, cell, type DocumentRow } from '../../src/documents/document';
import { type Merge, mergesOf } from '../../src/workbook/writing/merge';
import { runsOf } from '../../src/workbook/writing/runs';
import { runs } from '../support/chance';

const name = (row: number, column: number, rows: number, columns: number) => [row, column, rows, columns].join();

/** The single merged areas that the calls make. */
function areasOf({ row, column, rows, columns, by }: Merge): string[] {
  if (by === 'merge') return [name(row, column, rows, columns)];
  const lines = Array.from({ length: by === 'mergeAcross' ? rows : columns }, (_, line) => line);
  return by === 'mergeAcross'
    ? lines.map((line) => name(row + line, column, 1, columns))
    : lines.map((line) => name(row, column + line, rows, 1));
}

/** One by one, as the document says. */
function oneByOne(rows: readonly DocumentRow[]): string[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((each, column) => {
      const { across: wide = 1, down: high = 1 } = each ?? {};
      return wide * high > 1 ? [name(row, column, high, wide)] : [];
    }),
  );
}

/** Rows of cells of any shape. They may overlap: which areas there are does not depend on it. */
const anyRows = fc.array(
  fc.array(
    fc.oneof(
      fc.constant(null),
      fc
        .record({ across: fc.constantFrom(1, 2, 3), down: fc.constantFrom(1, 1, 2) })
        .map((shape) => cell('text', 'x', shape)),
    ),
    { maxLength: 6 },
  ),
  { maxLength: 12 },
);

describe('merges', () => {
  it('are the same cells as one by one', () => {
    const property = fc.property(anyRows, (rows) => {
      expect(mergesOf(rows).flatMap(areasOf).sort()).toEqual(oneByOne(rows).sort());
    });
    fc.assert(property, { numRuns: runs(1000) });
  });

  it('of neighbouring rows of one width are one, however many rows there are', () => {
    const rows = (count: number) => Array.from({ length: count }, () => [cell('text', 'a'), ...across('text', 'b', 3)]);
    expect(mergesOf(rows(3))).toEqual([{ row: 0, column: 1, rows: 3, columns: 3, by: 'mergeAcross' }]);
    expect(mergesOf(rows(500))).toHaveLength(1);
  });

  it('of neighbouring columns of one height are one', () => {
    const down = { down: 2 };
    expect(mergesOf([[cell('heading', 'a', down), cell('heading', 'b', down)]])).toEqual([
      { row: 0, column: 0, rows: 2, columns: 2, by: 'mergeVertically' },
    ]);
  });

  it('do not reach over what lies between', () => {
    expect(mergesOf([across('text', 'a', 2), [], across('text', 'b', 2), across('text', 'c', 3)])).toHaveLength(3);
    expect(mergesOf([[cell('text', 'a', { across: 2, down: 2 }), null], [], across('text', 'b', 2)])).toHaveLength(2);
  });
});

describe('runs', () => {
  it('are neighbours that are alike, in their order', () => {
    const property = fc.property(fc.array(fc.nat(2)), (values) => {
      const runs = runsOf(values);
      expect(runs.flatMap(({ value, length }) => new Array(length).fill(value))).toEqual(values);
      expect(runs.every(({ from }, index) => from === 0 || values[from - 1] !== runs[index]?.value)).toBe(true);
    });
    fc.assert(property);
  });
});
