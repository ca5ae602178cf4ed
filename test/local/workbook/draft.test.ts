// A draft shares its cells with the workbook that it was taken from: nobody may change a cell, only replace it.
import { expect, it } from 'vitest';
import { changeCell } from '../../../local/workbook/cells.ts';
import { CellWatch } from '../../../local/workbook/changes/cell-changes.ts';
import { draftOf, isSameBook, shareCells } from '../../../local/workbook/changes/draft.ts';
import { insertColumns, insertRows } from '../../../local/workbook/lines/lines.ts';
import { sortRows } from '../../../local/workbook/lines/sorting.ts';
import { deleteSheet, renameSheet } from '../../../local/workbook/tabs.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { phraeBook, run, tab } from '../../support/books/office';

function frozen<Type>(value: Type): Type {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

/** Whose cells throw when somebody changes them. */
function bookOfFrozenCells(): Workbook {
  const book = phraeBook();
  for (const { cells } of book.sheets) for (const row of cells) row?.forEach((cell) => void frozen(cell));
  return book;
}

it.each(['set-up', 'validate', 'summary', 'comparison', 'completeness', 'outlook', 'targets', 'propose-targets'])(
  '%s changes no cell in place',
  (command) => {
    const book = bookOfFrozenCells();
    const before = structuredClone(book);
    run(draftOf(book), command);
    expect(book).toEqual(before);
  },
);

it('neither do inserting, sorting, renaming and deleting', () => {
  const book = bookOfFrozenCells();
  const before = structuredClone(book);
  const draft = draftOf(book);
  const long = tab(draft, 'ลอง');
  changeCell(long, 3, 40, { value: null, formula: '=สอง!C3' });
  frozen(long.cells[3]?.[40]);
  insertRows(draft, long, 3, 2);
  insertColumns(draft, long, 2, 1);
  sortRows(long, { row: 2, column: 0, rows: 8, columns: 12 }, [{ column: 1, ascending: false }]);
  renameSheet(draft, tab(draft, 'สอง'), 'สองใหม่');
  deleteSheet(draft, tab(draft, 'สองใหม่'));
  expect(book).toEqual(before);
});

it('equal cells become the same ones again, and only the others count as changed', () => {
  const book = phraeBook();
  const watch = new CellWatch();
  watch.take(book);
  const draft = structuredClone(book);
  const long = tab(draft, 'ลอง');
  changeCell(long, 2, 2, { value: 'changed' });
  expect(shareCells(book, draft)).toEqual([long.id]);
  expect(watch.take(draft).map(({ sheetId, row, column }) => [sheetId, row, column])).toEqual([[long.id, 2, 2]]);
  expect(isSameBook(book, draft)).toBe(true);
  tab(draft, 'สอง').hidden = true;
  expect(isSameBook(book, draft)).toBe(false);
});
