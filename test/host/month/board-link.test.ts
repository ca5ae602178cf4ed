// The link from the tab that says how to begin to the board: there once the board is, made by somebody who may, and nobody's own words are written over.
import { describe, expect, it } from 'vitest';
import { deleteSheet } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { LONG_CLERK, phraeBook, run, runCounted, tab, type } from '../../support/books/office';

const START = 'เริ่มที่นี่';
const LONG = { district: 'ลอง', round: '2556-07-01', now: '2556-07-01T08:00' };

const linkIn = (book: Workbook) => tab(book, START).cells[7]?.[0]?.formula ?? null;
const linkTo = (book: Workbook) => `=HYPERLINK("#gid=${tab(book, 'กระดาน').id}&range=A1","ไปที่แท็บ ""กระดาน""")`;

describe('the link to the board', () => {
  it('is made with the board, below the lines, and costs nothing later', () => {
    const book = phraeBook();
    expect(linkIn(book)).toBeNull();
    run(book, 'board');
    expect(linkIn(book)).toBe(linkTo(book));
    const { calls } = runCounted(book, 'board').host;
    expect([calls.get('Range.setFormula'), calls.get('Range.getValue')]).toEqual([undefined, undefined]);
    run(book, 'set-up');
    expect(linkIn(book)).toBe(linkTo(book));
  });

  it('is made by the province, where a clerk’s act built the board', () => {
    const book = phraeBook();
    run(book, 'hand-in', LONG, LONG_CLERK);
    expect(linkIn(book)).toBeNull();
    run(book, 'accept', LONG);
    expect(linkIn(book)).toBe(linkTo(book));
  });

  it('leads to the board that there is, also when it was deleted and built again', () => {
    const book = phraeBook();
    run(book, 'board');
    deleteSheet(book, tab(book, 'กระดาน'));
    run(book, 'board');
    expect(linkIn(book)).toBe(linkTo(book));
  });

  it('is renewed where an earlier version wrote it, without the quotes', () => {
    const book = phraeBook();
    run(book, 'board');
    const link = tab(book, START).cells[7]?.[0];
    if (!link) throw new Error('no link');
    Object.assign(link, { formula: link.formula?.replaceAll('""', ''), value: 'ไปที่แท็บ กระดาน' });
    deleteSheet(book, tab(book, 'กระดาน'));
    run(book, 'board');
    expect(linkIn(book)).toBe(linkTo(book));
  });

  it('that somebody took away stays away, and what the office wrote there stays', () => {
    const book = phraeBook();
    run(book, 'board');
    type(book, tab(book, START), 'A8', '');
    run(book, 'board');
    expect(linkIn(book)).toBeNull();
    const other = phraeBook();
    type(other, tab(other, START), 'A8', 'ติดต่อ 0 5453 4119');
    run(other, 'board');
    expect(tab(other, START).cells[7]?.[0]?.value).toBe('ติดต่อ 0 5453 4119');
  });
});
