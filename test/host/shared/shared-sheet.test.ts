// What people do to a shared sheet, and what must go on working.
import { describe, expect, it } from 'vitest';
import {
  deleteRows,
  deleteSheet,
  duplicateSheet,
  insertColumns,
  insertRows,
  moveColumns,
  renameSheet,
  sortRows,
} from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { columnOf, findings, phraeBook, rowOf, run, tab, type } from '../../support/books/office';

const summaryOf = (book: Workbook) => run(book, 'summary', { round: '2556-07-01' });
const before = summaryOf(phraeBook());

describe('a tab still works after a district', () => {
  it.each<[string, (book: Workbook) => void]>([
    ['renames it', (book) => renameSheet(book, tab(book, 'ลอง'), 'อ.ลอง (แก้แล้ว)')],
    ['inserts a column between the rounds', (book) => insertColumns(book, tab(book, 'ลอง'), 4, 1)],
    ['moves a column', (book) => moveColumns(book, tab(book, 'ลอง'), 5, 1, 0)],
    ['inserts rows above the header', (book) => insertRows(book, tab(book, 'ลอง'), 0, 3)],
    ['adds blank rows among the LAOs', (book) => insertRows(book, tab(book, 'ลอง'), 5, 2)],
    [
      'sorts the rows by name, downwards',
      (book) =>
        sortRows(tab(book, 'ลอง'), { row: 2, column: 0, rows: 11, columns: 10 }, [{ column: 1, ascending: false }]),
    ],
  ])('%s', (_, change) => {
    const book = phraeBook();
    change(book);
    expect(summaryOf(book)).toEqual(before);
    expect(findings(book).filter(({ rule }) => rule === 'tab-broken')).toEqual([]);
  });

  it('writes a header in another way', () => {
    const book = phraeBook();
    const sheet = tab(book, 'ลอง');
    const cell = sheet.cells[1]?.[columnOf(sheet, 'รอบ 1 ก.ค. 2556')];
    if (cell) cell.value = '๑ กรกฎาคม ๒๕๕๖';
    expect(summaryOf(book)).toEqual(before);
  });
});

describe('what cannot be found is a finding', () => {
  it('a deleted tab: its LAOs are still expected', () => {
    const book = phraeBook();
    deleteSheet(book, tab(book, 'ลอง'));
    const found = findings(book).filter(({ rule }) => rule === 'tab-broken');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('ลอง');
    expect(summaryOf(book).total).toMatchObject({
      municipalities: 25,
      SAOs: 58,
      municipality: { noReport: 5 },
      SAO: { noReport: 6 },
    });
  });

  it('a copied tab: the first one is read', () => {
    const book = phraeBook();
    const copy = duplicateSheet(book, tab(book, 'ลอง'), 'สำเนาของ ลอง');
    type(book, copy, 'C3', '0');
    expect(
      findings(book)
        .filter(({ rule }) => rule === 'tab-broken')
        .map(({ found }) => found),
    ).toEqual(['สำเนาของ ลอง']);
    expect(summaryOf(book)).toEqual(before);
  });

  it('a deleted header, and one that stands twice', () => {
    const book = phraeBook();
    const sheet = tab(book, 'ลอง');
    type(book, sheet, 'F2', '');
    type(book, sheet, 'L2', 'หมายเหตุ');
    const found = findings(book).filter(({ rule }) => rule === 'tab-broken');
    expect(found.map(({ cell, expected, found: what }) => [cell, expected, what])).toEqual([
      [null, 'รอบ 1 ก.ค. 2556', null],
      ['L2', null, 'หมายเหตุ'],
    ]);
  });

  it('a deleted row', () => {
    const book = phraeBook();
    const sheet = tab(book, 'ลอง');
    deleteRows(book, sheet, rowOf(sheet, 'อบต.ปากกาง'), 1);
    expect(
      findings(book)
        .filter(({ rule }) => rule === 'missing-lao')
        .map(({ lao, tab: where }) => [lao, where]),
    ).toEqual([['อบต.ปากกาง', 'ลอง']]);
  });
});
