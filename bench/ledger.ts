// What a long ledger costs: calls and time of what opens with the workbook, of the board, of an act, of a validation, against a short one.
import { addOnFor, type Outcome } from '../local/office.ts';
import type { AddOn } from '../local/runtime.ts';
import type { Workbook } from '../local/workbook/workbook.ts';
import type { Book } from '../src/workbook/book/book';
import { readLedger } from '../src/workbook/ledger/read-ledger';
import { MOST_LINES } from '../src/workbook/ledger/write-facts';
import { largeBook } from '../test/support/books/large-books';
import { fillLedger, ledgerTabs } from '../test/support/books/long-ledger';
import { done, OWNER, run } from '../test/support/books/office';
import type { Figure } from './figure.ts';
import { bytesOf } from './heap.ts';
import { medianTime } from './time.ts';

const DISTRICTS = 25;
const SHORT = 200;
const RUNS = 3;
const YEAR = '2012-10-01';
const NOW = '2556-07-01T08:00';
const ACTED = '2556-07-02T08:00';
const names = Array.from({ length: DISTRICTS }, (_, index) => `อำเภอ${index + 1}`);
const about = (district: string) => ({ district, round: '2556-07-01', now: NOW });

/** July is handed in by all but the last, and accepted of half of them: those keep their values. */
function acted(): Workbook {
  const book = largeBook(DISTRICTS);
  names.slice(0, -1).forEach((district, index) => {
    run(book, 'hand-in', { ...about(district), reason: 'ครบแล้ว' });
    if (index % 2) run(book, 'accept', about(district));
  });
  return book;
}

function withLines(book: Workbook, rows: number): Workbook {
  const long = structuredClone(book);
  fillLedger(long, rows, names, ACTED.replace('2556', '2013'));
  return long;
}

const command =
  (id: string, options: object = {}) =>
  (addOn: AddOn) =>
    void done(addOn.call('runCommand', [id, { now: ACTED, ...options }]) as Outcome);

const WORKS: Readonly<Record<string, (addOn: AddOn) => void>> = {
  onOpen: (addOn) => addOn.open(),
  panelState: (addOn) => void addOn.call('panelState', []),
  board: command('board'),
  'an act': command('hand-in', { district: names.at(-1), round: '2556-07-01', reason: 'ครบแล้ว' }),
  validate: command('validate'),
};

/** The workbook as far as the ledger's reading asks for it, its cells read already. */
function asRead(book: Workbook): Book {
  const sheets = ledgerTabs(book).map(({ name, id, cells, metadata }) => {
    const width = (cells[1] ?? []).length;
    const values = Array.from(cells, (row) => Array.from({ length: width }, (_, column) => row?.[column]?.value ?? ''));
    const getRange = (row: number, _: number, rows: number) => ({
      getValues: () => values.slice(row - 1, row - 1 + rows),
    });
    const sheet = { getLastRow: () => values.length, getLastColumn: () => width, getRange };
    return { sheet, name, id, key: metadata[0]?.value ?? '' };
  });
  return { sheets } as unknown as Book;
}

/** At commit 58eb839: each block was read again with the next, and each board went through all lines for each district and round. Calls, times. */
const BEFORE: Readonly<Record<string, readonly [number, number]>> = {
  'panelState, 20,000 lines': [20, 16.7],
  'panelState, two tabs': [26, 22.3],
  'board, 20,000 lines': [20, 11.4],
  'board, two tabs': [27, 10.6],
  'an act, 20,000 lines': [20, 9.48],
  'an act, two tabs': [26, 10.7],
  'validate, 20,000 lines': [20, 6.48],
  'validate, two tabs': [27, 6.31],
};

interface Measure {
  calls: number;
  milliseconds: number;
}

/** Each run is an execution of its own, on a workbook as it was. */
function measure(book: Workbook, work: (addOn: AddOn) => void): Measure {
  let calls = 0;
  const books = Array.from({ length: RUNS }, () => structuredClone(book));
  const milliseconds = medianTime(books.length, (index) => {
    const addOn = addOnFor(books[index] as Workbook, OWNER);
    work(addOn);
    calls = [...addOn.host.calls.values()].reduce((sum, count) => sum + count, 0);
  });
  return { calls, milliseconds };
}

export async function ledgerFigures(): Promise<Figure[]> {
  const book = acted();
  const short = withLines(book, SHORT);
  const two = withLines(book, MOST_LINES);
  run(two, 'hand-in', { ...about(names.at(-1) as string), reason: 'ครบแล้ว', now: ACTED });
  run(two, 'return', { ...about(names.at(-1) as string), note: 'แก้', now: ACTED });
  const sizes = { [`${MOST_LINES.toLocaleString('en-US')} lines`]: withLines(book, MOST_LINES - 10), 'two tabs': two };
  const figures = Object.entries(WORKS).flatMap(([name, work]): Figure[] => {
    const before = measure(short, work);
    return Object.entries(sizes).flatMap(([size, long]): Figure[] => {
      const { calls, milliseconds } = measure(long, work);
      const [callsBefore, timesBefore] = BEFORE[`${name}, ${size}`] ?? [];
      return [
        {
          name: `${name}, ${size}, more calls than with ${SHORT}`,
          value: calls - before.calls,
          unit: 'calls',
          aim: 'a few, however many lines',
          ...(callsBefore === undefined ? {} : { before: callsBefore }),
        },
        {
          name: `${name}, ${size}, against ${SHORT}`,
          value: milliseconds / before.milliseconds,
          unit: 'times',
          ...(timesBefore === undefined ? {} : { before: timesBefore }),
        },
      ];
    });
  });
  const [half, whole] = [withLines(book, MOST_LINES / 2), withLines(book, MOST_LINES)].map(asRead) as [Book, Book];
  const timeOf = (read: Book) => medianTime(RUNS, () => void readLedger(read, YEAR));
  return [
    ...figures,
    {
      name: 'reading it, of twice as many lines',
      value: timeOf(whole) / timeOf(half),
      unit: 'times',
      aim: 'about 2: linear',
    },
    {
      name: 'kept in memory',
      value: bytesOf(() => readLedger(whole, YEAR)) / MOST_LINES,
      unit: 'bytes a line',
      aim: 'below 2,000',
    },
  ];
}
