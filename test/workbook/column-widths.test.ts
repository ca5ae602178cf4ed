// Widths with few calls: each column gets its own, and no more calls are made than one for each run of equal ones.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setWidths } from '../../src/workbook/writing/column-widths';
import { runsOf } from '../../src/workbook/writing/runs';
import { runs } from '../support/chance';

/** The widths that columns have afterwards, and how many calls it took. */
function given(first: number, widths: readonly number[]): { columns: (number | undefined)[]; calls: number } {
  const columns: (number | undefined)[] = [];
  let calls = 0;
  const setColumnWidths = (from: number, count: number, width: number) => {
    calls += 1;
    for (let column = from; column < from + count; column += 1) columns[column - 1] = width;
  };
  setWidths({ setColumnWidths } as unknown as Parameters<typeof setWidths>[0], first, widths);
  return { columns, calls };
}

it('every column has its width, whatever the widths are', () => {
  const property = fc.property(
    fc.integer({ min: 1, max: 30 }),
    fc.array(fc.constantFrom(50, 90, 110, 280), { maxLength: 20 }),
    (first, widths) => {
      const { columns, calls } = given(first, widths);
      expect(Array.from(columns)).toEqual(widths.length ? [...new Array(first - 1).fill(undefined), ...widths] : []);
      expect(calls).toBeLessThanOrEqual(runsOf(widths).length);
    },
  );
  fc.assert(property, { numRuns: runs(2000) });
});

it.each([
  { widths: [90, 190, 110, 110, 90, 280], calls: 4 },
  { widths: [1, 2, 1, 2, 1], calls: 3 },
  { widths: [1, 2, 3, 2, 1], calls: 3 },
  { widths: [7, 7, 7], calls: 1 },
  { widths: [], calls: 0 },
])('$widths in $calls calls', ({ widths, calls }) => {
  expect(given(1, widths).calls).toBe(calls);
});
