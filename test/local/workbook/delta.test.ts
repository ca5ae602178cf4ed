// What a journal holds of a change makes of the state before it the state after it, whatever both are.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CellWatch } from '../../../local/workbook/changes/cell-changes.ts';
import { applyDelta, type Delta, deltaOf, frameOf } from '../../../local/workbook/changes/delta.ts';
import { draftOf } from '../../../local/workbook/changes/draft.ts';
import { insertColumns, insertRows } from '../../../local/workbook/lines/lines.ts';
import { sortRows } from '../../../local/workbook/lines/sorting.ts';
import { deleteSheet, duplicateSheet, moveSheet, renameSheet } from '../../../local/workbook/tabs.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { phraeBook, run, tab } from '../../support/books/office';
import { runs } from '../../support/chance';
import { workbook } from '../xlsx/arbitrary';

/** As it is read from the disk again. */
function written(before: Workbook, after: Workbook): Delta | null {
  const watch = new CellWatch();
  watch.take(before);
  return JSON.parse(JSON.stringify(deltaOf(frameOf(before), frameOf(after), watch.take(after))));
}

function applied(before: Workbook, after: Workbook): Workbook {
  const copy = structuredClone(before);
  const delta = written(before, after);
  if (delta) applyDelta(copy, delta);
  return copy;
}

it('between workbooks of two files, whatever these carried', () => {
  const of = (path: string): Workbook => ({
    ...phraeBook(),
    names: [{ name: path, formula: '=4' }],
    carried: { parts: [{ path, type: 'text/xml', base64: 'eA==', relations: [] }], file: [], workbook: [] },
  });
  const [bare, one, other] = [phraeBook(), of('a'), of('b')];
  for (const [before, after] of [
    [one, other],
    [one, bare],
    [bare, one],
  ] as const)
    expect(applied(before, after)).toStrictEqual(after);
  expect(written(one, draftOf(one))).toBeNull();
});

it('between any two workbooks', () => {
  fc.assert(
    fc.property(workbook, workbook, (before, after) => {
      expect(applied(before, after)).toEqual(after);
    }),
    { numRuns: runs(150) },
  );
});

it('of nothing there is none', () => {
  const book = phraeBook();
  expect(written(book, draftOf(book))).toBeNull();
});

it.each<[string, (book: Workbook) => void]>([
  ['a command that builds a tab', (book) => void run(book, 'summary')],
  ['a command that colours tabs', (book) => void run(book, 'validate')],
  ['rows that are inserted', (book) => insertRows(book, tab(book, 'ลอง'), 3, 2)],
  ['columns that are inserted', (book) => insertColumns(book, tab(book, 'ลอง'), 2, 1)],
  [
    'rows that are sorted',
    (book) =>
      sortRows(tab(book, 'ลอง'), { row: 2, column: 0, rows: 8, columns: 12 }, [{ column: 1, ascending: false }]),
  ],
  ['a tab that is renamed', (book) => renameSheet(book, tab(book, 'สอง'), 'สองใหม่')],
  ['a tab that is deleted', (book) => deleteSheet(book, tab(book, 'สอง'))],
  ['a tab that is moved', (book) => moveSheet(book, tab(book, 'สอง'), 0)],
  ['a tab that is copied', (book) => void duplicateSheet(book, tab(book, 'สอง'), 'สำเนา')],
])('%s', (_, change) => {
  const before = phraeBook();
  const after = draftOf(before);
  change(after);
  expect(written(before, after)).not.toBeNull();
  expect(applied(before, after)).toEqual(after);
});

it('of one cell no more than that cell', () => {
  const before = phraeBook();
  const after = draftOf(before);
  const long = tab(after, 'ลอง');
  (long.cells[2] as unknown[])[5] = { value: 4 };
  expect(written(before, after)).toEqual({ cells: [[long.id, 2, 5, { value: 4 }]] });
});
