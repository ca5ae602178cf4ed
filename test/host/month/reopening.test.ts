// A closed round that is opened again: until when, for whom, and what is kept anew.
import { describe, expect, it } from 'vitest';
import { closedYear, fullYear, JULY, LATER } from '../../support/books/closing';
import { AFTER, changed, close, linesOf, reopen, STEP, stateOf, UNTIL } from '../../support/books/closing-acts';
import { LONG_CLERK, run, tab, type } from '../../support/books/office';

describe('opened again', () => {
  it('needs a round that was closed, a day that is not over, and a reason', () => {
    expect(reopen(fullYear())).toMatchObject({ code: 'reopen-not-closed' });
    const book = closedYear();
    const before = structuredClone(book.sheets);
    expect(reopen(book, { until: '2556-07-19' })).toMatchObject({ code: 'until-past' });
    expect(reopen(book, { reason: ' ' })).toMatchObject({ code: 'option-wrong' });
    expect(reopen(book, { district: 'ไม่มี' })).toMatchObject({ code: 'district-unknown' });
    expect(reopen(book, { until: 'พรุ่งนี้' })).toMatchObject({ code: 'option-wrong' });
    expect(book.sheets).toEqual(before);
    expect(reopen(book, { until: '2556-07-20' })).toMatchObject({ done: true });
  });

  /** The department gets the year's last report on 5 September. */
  const LAST = '2556-10-06';
  it.each([
    [LAST, LATER, null],
    ['2556-10-07', LATER, 'until-late'],
    ['2656-07-25', LATER, 'until-late'],
    ['2556-07-19', LATER, 'until-past'],
    ['2556-02-30', LATER, 'option-wrong'],
    // Years later, too.
    ['2560-02-01', '2560-01-01T08:00', null],
    ['2560-02-02', '2560-01-01T08:00', 'until-late'],
  ])('until %s, asked at %s', (until, now, code) => {
    const book = closedYear();
    const before = structuredClone(book.sheets);
    const outcome = reopen(book, { until }, now);
    expect(outcome.done ? null : outcome.code).toBe(code);
    if (code !== null) expect(book.sheets).toEqual(before);
  });

  it('a day that is refused is named with the days that are not', () => {
    expect(reopen(closedYear(), { until: '2599-01-01' }).message).toMatch(
      /\(until\) คือ 1 ม\.ค\. 2599 .* 20 ก\.ค\. 2556 \(วันนี้\) ถึง 6 ต\.ค\. 2556 /,
    );
    expect(reopen(closedYear(), { until: '2556-07-19' }).message).toMatch(/\(until\) คือ 19 ก\.ค\. 2556 ซึ่งผ่านไปแล้ว/);
  });

  it('for all: the tabs count until the day is over, then what was kept', () => {
    const book = closedYear();
    reopen(book);
    type(book, tab(book, 'ลอง'), STEP, '5', LONG_CLERK);
    const passed = (now: string) =>
      (run(structuredClone(book), 'targets', { round: JULY, now }) as { passed: { LAOs: number } }).passed.LAOs;
    expect([stateOf(book, 'สอง', `${UNTIL}T23:59`), stateOf(book, 'สอง', AFTER)]).toEqual(['reopened', 'closed']);
    expect([passed(`${UNTIL}T23:59`), passed(AFTER)]).toEqual([3, 2]);
    expect(changed(book, { now: `${UNTIL}T23:59` })).toEqual([]);
    expect(changed(book, { now: AFTER }).map(({ found, expected }) => [found, expected])).toEqual([['5', '4']]);
  });

  it('for one district: the others stay closed', () => {
    const book = closedYear();
    reopen(book, { district: 'ลอง' });
    type(book, tab(book, 'ลอง'), STEP, '5');
    type(book, tab(book, 'สอง'), STEP, '5');
    expect([stateOf(book, 'ลอง', LATER), stateOf(book, 'สอง', LATER)]).toEqual(['reopened', 'closed']);
    expect(changed(book).map(({ tab: where }) => where)).toEqual(['สอง']);
  });

  it('handed in and accepted meanwhile, it is closed all the same when the day is over', () => {
    const book = closedYear();
    reopen(book, { district: 'ลอง' });
    run(book, 'hand-in', { district: 'ลอง', round: JULY, now: LATER, reason: 'แก้แล้ว' });
    expect(stateOf(book, 'ลอง', LATER)).toBe('handed-in');
    expect(reopen(book, { district: 'ลอง' })).toMatchObject({ code: 'reopen-not-closed' });
    run(book, 'accept', { district: 'ลอง', round: JULY, now: LATER });
    expect([stateOf(book, 'ลอง', LATER), stateOf(book, 'ลอง', AFTER)]).toEqual(['accepted', 'closed']);
  });

  it('and closed again: what stands there now is kept, changed or not', () => {
    const book = closedYear();
    reopen(book, { district: 'ลอง' });
    type(book, tab(book, 'ลอง'), STEP, '5', LONG_CLERK);
    expect(close(book, LATER)).toMatchObject({ done: true });
    expect([stateOf(book, 'ลอง', LATER), changed(book)]).toEqual(['closed', []]);
    expect(() => type(book, tab(book, 'ลอง'), STEP, '1', LONG_CLERK)).toThrow(/protected/);
    const { passed } = run(book, 'targets', { round: JULY, now: AFTER }) as { passed: { LAOs: number } };
    expect(passed.LAOs).toBe(3);
    reopen(book);
    expect(close(book, LATER)).toMatchObject({ done: true });
    expect(close(book, LATER)).toMatchObject({ code: 'closed-already' });
    expect(linesOf(book, 'ปิดรอบ')).toHaveLength(3);
  });

  it('a longer time is a second act', () => {
    const book = closedYear();
    reopen(book, { district: 'ลอง' });
    expect(reopen(book, { district: 'ลอง', until: '2556-07-30' })).toMatchObject({ done: true });
    expect([stateOf(book, 'ลอง', '2556-07-30T12:00'), stateOf(book, 'ลอง', '2556-07-31T00:00')]).toEqual([
      'reopened',
      'closed',
    ]);
  });

  it('a clock that jumps back changes no order: the last act counts', () => {
    const book = closedYear();
    reopen(book, {}, '2556-07-02T08:00');
    expect(stateOf(book, 'ลอง', LATER)).toBe('reopened');
    expect(close(book, '2555-01-01T08:00')).toMatchObject({ code: 'close-not-open' });
    expect(close(book, '2556-07-01T08:00')).toMatchObject({ done: true });
    expect(stateOf(book, 'ลอง', LATER)).toBe('closed');
    // So far back that it is another year: what it is about says which year it belongs to.
    reopen(book, {}, '2550-01-01T08:00');
    expect(stateOf(book, 'ลอง', LATER)).toBe('reopened');
    expect(run(book, 'ledger', { now: LATER }).broken).toEqual([]);
  });
});
