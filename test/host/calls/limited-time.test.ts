// Google ends an execution after six minutes, and its calls are slow: set-up stops before, and goes on when it is pressed again.
import { expect, it } from 'vitest';
import { addOnFor, type Outcome } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { normalBook } from '../../support/books/normal-book';
import { done, emptyBook, OWNER, run } from '../../support/books/office';
import { EVERYTHING, STEPS_ONLY } from '../../support/books/small-province';

const LIMIT = 6 * 60 * 1000;
/** Published measurements: a flush takes 0.6 s, a call a few milliseconds. */
const published = (name: string) => (name === 'SpreadsheetApp.flush' ? 600 : 7);
const slow = () => 2000;

/** Presses until nothing is left; returns how long each execution took. */
function press(book: Workbook, costOf: (name: string) => number, options: object = EVERYTHING): number[] {
  const times: number[] = [];
  for (;;) {
    let now = Date.parse('2013-07-03T03:00:00Z');
    const started = now;
    const addOn = addOnFor(book, OWNER, 'FULL', { now: () => now });
    addOn.host.beforeCall = (name) => {
      now += costOf(name);
      if (now - started > LIMIT) throw new Error('Exceeded maximum execution time');
    };
    const outcome = addOn.call('runCommand', ['set-up', options]) as Outcome;
    times.push(now - started);
    const { left, tabs } = done(outcome) as { left: string[]; tabs: number };
    if (!left.length) return times;
    expect(left.length).toBeLessThan(tabs);
    if (outcome.done) expect(outcome.message).toContain(left.join(', '));
    if (times.length > 40) throw new Error(`no end: ${left.join(', ')} are left`);
  }
}

it('at published costs one execution is enough', () => {
  const book = emptyBook();
  expect(press(book, published)).toHaveLength(1);
});

it('with two seconds a call each execution ends in time, and the workbook is the same in the end', () => {
  const book = emptyBook();
  const times = press(book, slow, STEPS_ONLY);
  expect(times.length).toBeGreaterThan(2);
  expect(Math.max(...times)).toBeLessThan(LIMIT);
  const undisturbed = emptyBook();
  run(undisturbed, 'set-up', STEPS_ONLY);
  expect(normalBook(book)).toEqual(normalBook(undisturbed));
});
