// Areas of a tab and their ranges: known ones come together and once each, any other one for itself.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Area, areaOf, notationOf, spansOf } from '../../src/workbook/ensure/areas';
import { rangesOf } from '../../src/workbook/ensure/ranges';
import { runs } from '../support/chance';

const size = fc.integer({ min: 1, max: 2000 });
const area = fc.record({ row: size, column: size, rows: size, columns: size });

it('a notation is that of its area', () => {
  fc.assert(
    fc.property(area, (each) => {
      expect(areaOf(notationOf(each))).toEqual(each);
    }),
    { numRuns: runs(1000) },
  );
  expect(notationOf({ row: 3, column: 26, rows: 2, columns: 2 })).toBe('Z3:AA4');
});

it('neighbours are one span, in whatever order they are', () => {
  expect(spansOf([7, 3, 2, 9, 1, 8])).toEqual([
    { column: 1, columns: 3 },
    { column: 7, columns: 3 },
  ]);
  expect(spansOf([])).toEqual([]);
});

type Sheet = Parameters<typeof rangesOf>[0];

/** Says of each range how it was got. */
function sheetThatNotes(): { sheet: Sheet; lists: string[][] } {
  const lists: string[][] = [];
  const sheet = {
    getRangeList(notations: string[]) {
      lists.push(notations);
      return { getRanges: () => notations.map((notation) => `listed ${notation}`) };
    },
    getRange: (...numbers: number[]) => `single ${numbers.join()}`,
  };
  return { sheet: sheet as unknown as Sheet, lists };
}

it('known ranges come in one list, each once; others one by one', () => {
  const { sheet, lists } = sheetThatNotes();
  const [one, other, third]: Area[] = [
    { row: 1, column: 1, rows: 2, columns: 3 },
    { row: 3, column: 2, rows: 9, columns: 1 },
    { row: 5, column: 1, rows: 1, columns: 4 },
  ] as const;
  const rangeOf = rangesOf(sheet, [one as Area, other as Area, one as Area]);
  expect(lists).toEqual([['A1:C2', 'B3:B11']]);
  expect([one, other, third].map((each) => rangeOf(each as Area))).toEqual([
    'listed A1:C2',
    'listed B3:B11',
    'single 5,1,1,4',
  ]);
});

it('where none is known no list is asked for: Google may refuse an empty one', () => {
  const { sheet, lists } = sheetThatNotes();
  expect(rangesOf(sheet)({ row: 1, column: 1, rows: 1, columns: 1 })).toBe('single 1,1,1,1');
  expect(lists).toEqual([]);
});
