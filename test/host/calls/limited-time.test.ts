// Google ends an execution after six minutes, and its calls are slow: set-up and the setting of access stop before, and go on when they are pressed
// again.
import { describe, expect, it } from 'vitest';
import { addOnFor, type Outcome } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { normalBook } from '../../support/books/normal-book';
import { done, emptyBook, JULY_DATE, OWNER, run, tab } from '../../support/books/office';
import { nameOfficers, OFFICER, officersBook, SECOND_OFFICER } from '../../support/books/officers';
import { EVERYTHING, STEPS_ONLY } from '../../support/books/small-province';

const LIMIT = 6 * 60 * 1000;
/** Published measurements: a flush takes 0.6 s, a call a few milliseconds. */
const published = (name: string) => (name === 'SpreadsheetApp.flush' ? 600 : 7);
const slow = () => 2000;

interface Pressed {
  command: string;
  options: object;
}

const SET_UP: Pressed = { command: 'set-up', options: EVERYTHING };

/** One execution: how long it took, and what there was no time for. */
function pressOnce(book: Workbook, costOf: (name: string) => number, { command, options }: Pressed) {
  const started = Date.parse('2013-07-03T03:00:00Z');
  let now = started;
  const addOn = addOnFor(book, OWNER, 'FULL', { now: () => now });
  addOn.host.beforeCall = (name) => {
    now += costOf(name);
    if (now - started > LIMIT) throw new Error('Exceeded maximum execution time');
  };
  const outcome = addOn.call('runCommand', [command, options]) as Outcome;
  const { left, tabs } = done(outcome) as { left: string[]; tabs: number };
  expect(left.length).toBeLessThan(tabs);
  expect(outcome.done && outcome.message).toContain(left.join(', '));
  return { left, time: now - started };
}

/** Presses until nothing is left; returns how long each execution took. */
function press(book: Workbook, costOf: (name: string) => number, pressed: Pressed = SET_UP): number[] {
  const times: number[] = [];
  for (;;) {
    const { left, time } = pressOnce(book, costOf, pressed);
    times.push(time);
    if (!left.length) return times;
    if (times.length > 40) throw new Error(`no end: ${left.join(', ')} are left`);
  }
}

it('at published costs one execution is enough', () => {
  const book = emptyBook();
  expect(press(book, published)).toHaveLength(1);
});

it('with two seconds a call each execution ends in time, and the workbook is the same in the end', () => {
  const book = emptyBook();
  const times = press(book, slow, { command: 'set-up', options: STEPS_ONLY });
  expect(times.length).toBeGreaterThan(2);
  expect(Math.max(...times)).toBeLessThan(LIMIT);
  const undisturbed = emptyBook();
  run(undisturbed, 'set-up', STEPS_ONLY);
  expect(normalBook(book)).toEqual(normalBook(undisturbed));
});

describe('setting access', () => {
  const FRIEND = 'friend@example.go.th';

  /** Somebody is to be taken out everywhere, an officer is named no more, and a round is closed. */
  function start(): Workbook {
    const book = officersBook();
    run(book, 'close-round', { round: JULY_DATE, now: '2556-07-03T09:00' });
    book.editors.push(FRIEND);
    for (const { protections } of book.sheets)
      for (const each of protections) if (!each.warningOnly) each.editors.push(FRIEND);
    for (const name of ['ลอง', 'สอง']) tab(book, name).protections = [];
    nameOfficers(book, OFFICER);
    return book;
  }

  const MEND = { command: 'mend-access', options: { take: FRIEND } };

  it('at published costs one execution is enough', () => {
    expect(press(start(), published, MEND)).toHaveLength(1);
  });

  it('with two seconds a call each execution ends in time, and the rights are the same in the end', () => {
    const [book, undisturbed] = [start(), start()];
    const times = press(book, slow, MEND);
    expect(times.length).toBeGreaterThan(2);
    expect(Math.max(...times)).toBeLessThan(LIMIT);
    run(undisturbed, 'mend-access', MEND.options);
    expect(normalBook(book)).toEqual(normalBook(undisturbed));
    expect(run(book, 'access').counts).toEqual({ 'must-fix': 0, check: 2 });
  });

  it('where something else is asked for between two presses, all tabs are gone through again', () => {
    const book = start();
    const { left } = pressOnce(book, slow, MEND);
    expect(left.length).toBeGreaterThan(2);
    nameOfficers(book, `${OFFICER}, ${SECOND_OFFICER}`);
    expect(run(book, 'mend-access', MEND.options)).toMatchObject({ left: [], added: [SECOND_OFFICER] });
    expect(run(book, 'access').counts).toEqual({ 'must-fix': 0, check: 1 });
  });
});
