// Set-up that ends in the midst of it, at whatever call, and is run again: the workbook is the very one that an undisturbed run makes.
import { expect, it } from 'vitest';
import { addOnFor } from '../../../local/office.ts';
import type { AddOn } from '../../../local/runtime.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { normalBook } from '../../support/books/normal-book';
import { emptyBook, OWNER, run, tab, type } from '../../support/books/office';
import { EVERYTHING } from '../../support/books/small-province';

const total = ({ host }: AddOn) => [...host.calls.values()].reduce((sum, count) => sum + count, 0);

/** An execution of its own, disturbed in some way. */
function setUp(book: Workbook, disturb: (addOn: AddOn) => void = () => undefined): AddOn {
  const addOn = addOnFor(book, OWNER);
  disturb(addOn);
  addOn.call('runCommand', ['set-up', EVERYTHING]);
  return addOn;
}

const whole = emptyBook();
const calls = total(setUp(whole));
const wanted = normalBook(whole);

/** Each of them costs two set-ups: `npm run bench:faults` goes through all. */
const SAMPLE = 23;
const places = Array.from({ length: Math.floor(calls / SAMPLE) }, (_, index) => 1 + index * SAMPLE);

it.each([
  [
    'ended by Google, without so much as a finally',
    (nth: number) =>
      ({ host }: AddOn) =>
        host.endAt(nth),
  ],
  [
    'ended by a service that fails',
    (nth: number) =>
      ({ host }: AddOn) =>
        host.failCall(null, nth),
  ],
])('%s: made whole by the next run', (_, disturb) => {
  let ended = 0;
  for (const nth of places) {
    const book = emptyBook();
    try {
      setUp(book, disturb(nth));
    } catch {
      ended += 1;
    }
    setUp(book);
    expect(normalBook(book), `broken off at call ${nth} of ${calls}`).toEqual(wanted);
  }
  // A mark that cannot be written is no reason to stop.
  expect(ended).toBeGreaterThan(places.length - 3);
});

it('a whole workbook is looked at, and nothing is written', () => {
  const book = structuredClone(whole);
  const { host } = setUp(book);
  const written = [...host.calls.keys()].filter((name) =>
    /\.(set|add|insert|delete|remove|clear|protect|merge)/.test(name),
  );
  expect(written).toEqual([]);
  expect(normalBook(book)).toEqual(wanted);
});

it('what people made of it since stays: colours, notes, a wider column, what they typed', () => {
  const book = structuredClone(whole);
  const long = tab(book, 'ลอง');
  type(book, long, 'F4', 'ขั้น 2');
  const cell = long.cells[3]?.[4];
  if (cell) Object.assign(cell, { note: 'โทรแล้ว', style: { ...cell.style, background: '#ffff00' } });
  long.columnWidths[1] = 333;
  const before = normalBook(book);
  run(book, 'set-up');
  expect(normalBook(book)).toEqual(before);
});

it.each([
  [
    'drop-downs',
    (book: Workbook) => {
      for (const cell of tab(book, 'ลอง').cells.flat()) delete cell?.validation;
    },
  ],
  [
    'colours',
    (book: Workbook) => {
      tab(book, 'สอง').conditionalFormats = [];
    },
  ],
  [
    'protection of a tab',
    (book: Workbook) => {
      tab(book, 'สอง').protections = [];
    },
  ],
  [
    'protection of an output',
    (book: Workbook) => {
      tab(book, 'สรุปจังหวัด').protections = [];
    },
  ],
  [
    'groups of columns',
    (book: Workbook) => {
      delete tab(book, 'ลอง').columnDepths;
    },
  ],
  [
    'buttons',
    (book: Workbook) => {
      tab(book, 'เริ่มที่นี่').pictures = [];
    },
  ],
  [
    'formulas',
    (book: Workbook) =>
      tab(book, 'ลอง').cells.forEach((row) => {
        if (row?.[8]?.formula) row[8] = { ...row[8], formula: undefined as never, value: null };
      }),
  ],
])('%s that were lost come back', (_, lose) => {
  const book = structuredClone(whole);
  lose(book);
  setUp(book);
  expect(normalBook(book)).toEqual(wanted);
});
