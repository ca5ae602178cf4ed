// Google ends an execution after six minutes, and its calls are slow: set-up and the setting of access stop before, and go on when they are pressed
// again.
import { describe, expect, it } from 'vitest';
import { addOnFor, type Outcome } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { normalBook } from '../../support/books/normal-book';
import { done, emptyBook, JULY_DATE, OWNER, run, SONG_CLERK, tab } from '../../support/books/office';
import {
  nameClerks,
  nameOfficers,
  OFFICER,
  officersBook,
  SECOND_OFFICER,
  wholeTab,
} from '../../support/books/officers';
import { EVERYTHING, STEPS_ONLY } from '../../support/books/small-province';

const LIMIT = 6 * 60 * 1000;
/** Published measurements: a flush takes 0.6 s, a call a few milliseconds. */
const published = (name: string) => (name === 'SpreadsheetApp.flush' ? 600 : 7);
/** With more the longest step, a closed round on top of the reading of all tabs, would not fit into six minutes. */
const slow = () => 1800;

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

it('with nearly two seconds a call each execution ends in time, and the workbook is the same in the end', () => {
  const book = emptyBook();
  const times = press(book, slow, { command: 'set-up', options: STEPS_ONLY });
  expect(times.length).toBeGreaterThan(2);
  expect(Math.max(...times)).toBeLessThan(LIMIT);
  const undisturbed = emptyBook();
  run(undisturbed, 'set-up', STEPS_ONLY);
  expect(normalBook(book)).toEqual(normalBook(undisturbed));
});

describe('set-up of closed rounds', () => {
  const AGAIN: Pressed = { command: 'set-up', options: {} };

  /** Somebody took every protection off the districts' tabs. */
  function start(): Workbook {
    const book = officersBook();
    run(book, 'close-round', { round: JULY_DATE, now: '2556-07-03T09:00' });
    for (const sheet of book.sheets.slice(2, 11)) sheet.protections = [];
    return book;
  }

  it('stops between two tabs, too, and keeps all of them in the end', () => {
    const [book, undisturbed] = [start(), start()];
    const pressed: ReturnType<typeof pressOnce>[] = [];
    do pressed.push(pressOnce(book, slow, AGAIN));
    while (pressed.at(-1)?.left.length);
    expect(Math.max(...pressed.map(({ time }) => time))).toBeLessThan(LIMIT);
    const closed = pressed.map(({ left }) => left.filter((name) => name.startsWith('รอบที่ปิดแล้วใน')).length);
    // All of them at first; some are kept before the last execution, and some by it.
    expect(closed.slice(0, 1)).toEqual([9]);
    expect(closed.filter((count) => count > 0 && count < 9)).not.toEqual([]);
    run(undisturbed, 'set-up');
    expect(normalBook(book)).toEqual(normalBook(undisturbed));
    expect(run(book, 'access').counts).toEqual({ 'must-fix': 0, check: 0 });
  });
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

  it('with nearly two seconds a call each execution ends in time, and the rights are the same in the end', () => {
    const [book, undisturbed] = [start(), start()];
    const times = press(book, slow, MEND);
    expect(times.length).toBeGreaterThan(2);
    expect(Math.max(...times)).toBeLessThan(LIMIT);
    run(undisturbed, 'mend-access', MEND.options);
    expect(normalBook(book)).toEqual(normalBook(undisturbed));
    expect(run(book, 'access').counts).toEqual({ 'must-fix': 0, check: 2 });
  });

  it('whoever cannot be taken out of a tab that only the first execution comes to is taken out by a later act, unasked', () => {
    const book = start();
    book.google = { groupMembers: [SONG_CLERK] };
    nameClerks(book, 'สอง', '');
    const plain: Pressed = { command: 'mend-access', options: {} };
    expect(press(book, slow, plain).length).toBeGreaterThan(1);
    expect(wholeTab(book, 'สอง').editors).toContain(SONG_CLERK);
    book.google = {};
    expect(run(book, 'mend-access')).toMatchObject({ taken: [SONG_CLERK] });
    expect(wholeTab(book, 'สอง').editors).not.toContain(SONG_CLERK);
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
