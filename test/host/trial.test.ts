// What a trial by fresh eyes found: each was wrong once.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../local/office.ts';
import {
  columnOf,
  emptyBook,
  findings,
  JULY_DATE,
  OWNER,
  phraeBook,
  run,
  seen,
  tab,
  type,
} from '../support/books/office';

const ROSTER =
  'district\ttype\tname\ttarget\t2556-04-01\nลอง\tSAO\tอบต.ปากกาง\tmain\t1\nสอง\tSAO\tอบต.บ้านหนุน\tmain\t2\n';

describe('a person who is named in two spellings', () => {
  it('may fill in both districts', () => {
    const book = emptyBook();
    book.editors = ['A@B.co'];
    run(book, 'set-up', { province: 'แพร่', year: 2556, roster: ROSTER, editors: 'ลอง=a@b.co\nสอง=A@B.co' });
    for (const name of ['ลอง', 'สอง']) {
      type(book, tab(book, name), 'D3', '3', 'A@B.co');
      expect(seen(tab(book, name), 'D3')).toBe('3');
    }
  });
});

describe('a header that was changed', () => {
  it('is not made up for by a new, blank column: what stands below it would be lost', () => {
    const book = phraeBook();
    const long = tab(book, 'ลอง');
    type(book, long, 'F2', 'xxx');
    run(book, 'set-up');
    expect(long.cells[1]?.map((cell) => cell?.value)).not.toContain('รอบ 1 ก.ค. 2556');
    expect(findings(book).filter(({ rule }) => rule === 'tab-broken')).toHaveLength(1);
    type(book, long, 'F2', 'รอบ 1 ก.ค. 2556');
    expect(run(book, 'summary', { round: JULY_DATE }).total).toMatchObject({ reported: 80, carried: 3 });
  });

  it('a column that is gone is made again', () => {
    const book = phraeBook();
    const long = tab(book, 'ลอง');
    const column = columnOf(long, 'รอบ 1 ก.ค. 2556');
    for (const row of long.cells) row?.splice(column, 1);
    run(book, 'set-up');
    expect(long.cells[1]?.map((cell) => cell?.value)).toContain('รอบ 1 ก.ค. 2556');
  });
});

describe('setting up again', () => {
  it.each([
    ['province', 'น่าน', 'แพร่'],
    ['year', 2557, '2556'],
    ['language', 'en', 'ไทย'],
  ])('with another %s is refused, and says what it is', (option, asked, is) => {
    const book = phraeBook();
    const before = structuredClone(book);
    const outcome = callCommand(book, OWNER, 'set-up', { [option]: asked });
    expect(outcome).toMatchObject({ done: false, code: 'set-up-already', message: expect.stringContaining(`"${is}"`) });
    expect(book).toEqual(before);
  });
});

describe('a refusal', () => {
  it('names rounds as the forms do', () => {
    const outcome = callCommand(phraeBook(), OWNER, 'summary', { round: '2556-03-01' });
    expect(outcome).toMatchObject({ done: false, message: expect.stringContaining('1 เม.ย. 2556') });
    const first = callCommand(phraeBook(), OWNER, 'comparison', { round: '2556-04-01' });
    expect(first).toMatchObject({ done: false, message: expect.stringContaining('1 เม.ย. 2556') });
  });
});

describe('a district with a name of 200 characters', () => {
  it('has a tab, whose name is cut to what Google takes', () => {
    const name = 'ก'.repeat(200);
    const book = emptyBook();
    run(book, 'set-up', { province: 'แพร่', year: 2556, roster: ROSTER.replace('ลอง', name) });
    expect(run(book, 'summary', { round: '2556-04-01' }).lines).toMatchObject([{ district: name, SAOs: 1 }, {}]);
    expect(Math.max(...book.sheets.map((sheet) => sheet.name.length))).toBeLessThanOrEqual(100);
  });
});
