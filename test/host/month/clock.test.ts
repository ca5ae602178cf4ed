// A clock that jumps: acts stay in their order, no line says that it is older than the one above it, and nobody is stopped for good.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { OWNER, phraeBook, run, tab, type } from '../../support/books/office';

const LONG = { district: 'ลอง', round: '2556-07-01' };
const SONG = { district: 'สอง', round: '2556-07-01', reason: 'ครบแล้ว' };

const linesOf = (book: Workbook) => run(book, 'ledger') as { entries: { at: string; act: string }[]; broken: object[] };
const timesOf = (book: Workbook) => linesOf(book).entries.map(({ at }) => at);

describe('a clock that jumps', () => {
  it('back: the act is recorded with the last line’s time, and both are named', () => {
    const book = phraeBook();
    run(book, 'hand-in', { ...LONG, now: '2556-07-01T08:30' });
    const outcome = callCommand(book, OWNER, 'accept', { ...LONG, now: '2556-06-30T23:59' });
    expect(outcome).toMatchObject({ done: true, result: { state: 'accepted' } });
    expect(outcome.message).toContain('30 มิ.ย. 2556 เวลา 23.59 น.');
    expect(outcome.message).toContain('1 ก.ค. 2556 เวลา 08.30 น.');
    expect(timesOf(book)).toEqual(['2013-07-01T08:30', '2013-07-01T08:30']);
    expect(linesOf(book).broken).toEqual([]);
  });

  it('back before the fiscal year: what it is about and its place say which year it belongs to', () => {
    const book = phraeBook();
    run(book, 'hand-in', { ...LONG, now: '2556-07-01T08:30' });
    run(book, 'accept', { ...LONG, now: '2500-01-01T00:00' });
    expect(timesOf(book)).toEqual(['2013-07-01T08:30', '2013-07-01T08:30']);
  });

  it('ahead: whoever comes after it is not stopped, and the order stays', () => {
    const book = phraeBook();
    run(book, 'hand-in', { ...LONG, now: '2580-07-01T08:30' });
    const outcome = callCommand(book, OWNER, 'hand-in', { ...SONG, now: '2556-07-01T09:00' });
    expect(outcome.message).toContain('1 ก.ค. 2580 เวลา 08.30 น.');
    run(book, 'return', { ...LONG, note: 'แก้', now: '2556-07-02T09:00' });
    expect(linesOf(book).entries.map(({ at, act }) => [at, act])).toEqual([
      ['2037-07-01T08:30', 'hand-in'],
      ['2037-07-01T08:30', 'hand-in'],
      ['2037-07-01T08:30', 'return'],
    ]);
  });

  it('a line whose time a hand has changed says no time', () => {
    const book = phraeBook();
    run(book, 'hand-in', { ...LONG, now: '2556-07-01T08:30' });
    run(book, 'accept', { ...LONG, now: '2556-07-01T09:00' });
    type(book, tab(book, 'ทะเบียนการดำเนินการ'), 'A4', '2599-01-01 00:00');
    const outcome = callCommand(book, OWNER, 'hand-in', { ...SONG, now: '2556-07-01T10:00' });
    expect(outcome.message).not.toContain('นาฬิกา');
    expect(timesOf(book)).toEqual(['2013-07-01T08:30', '2056-01-01T00:00', '2013-07-01T10:00']);
  });

  it.each(['2556-07-01T08:30', '2556-07-01T08:31'])('at %s it goes on: nothing is said of it', (now) => {
    const book = phraeBook();
    run(book, 'hand-in', { ...LONG, now: '2556-07-01T08:30' });
    expect(callCommand(book, OWNER, 'accept', { ...LONG, now }).message).not.toContain('นาฬิกา');
  });
});
