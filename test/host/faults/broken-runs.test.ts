// Every command, broken off at some of its calls in each way that Google has: nothing typed is changed, figures are whole, and the next run makes
// all good. `npm run bench:faults` goes through all calls.
import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { run, setUpBook, tab, type } from '../../support/books/office';
import { EVERYTHING } from '../../support/books/small-province';
import { readyFor } from '../../support/runs/acts';
import { breakRuns, commandRun, WAYS } from '../../support/runs/broken-runs';

/** Outputs of the month before stand there, one of them longer than the next will be. */
function older(): Workbook {
  const book = setUpBook(EVERYTHING);
  for (const command of ['summary', 'comparison', 'evidence']) run(book, command, { round: '2556-05-01' });
  type(book, tab(book, 'ลอง'), 'E3', 'สาม');
  run(book, 'validate', { round: '2556-06-01' });
  type(book, tab(book, 'ลอง'), 'E3', '');
  return book;
}

const start = older();

function closedBefore(): Workbook {
  const book = structuredClone(start);
  run(book, 'close-round', { round: '2556-07-01', now: '2556-07-02T09:00' });
  return book;
}

const closed = closedBefore();

/** When every round of that year is open. */
const LATER = Date.parse('2013-10-20T03:00:00Z');

/** Each act where it may be done: its options, and the workbook. */
function acts(): [string, Workbook, object][] {
  return ['hand-in', 'confirm-no-change', 'return', 'accept', 'explain', 'new-year'].map((command) => {
    const book = structuredClone(start);
    return [command, book, readyFor(book, command) ?? {}];
  });
}

describe.each(Object.keys(WAYS))('%s', (way) => {
  it.each([
    ['summary', 9],
    ['comparison', 31],
    ['validate', 31],
    ['evidence', 31],
    ['targets', 31],
    ['outlook', 47],
  ])('in %s', (command, step) => {
    const broken = breakRuns(start, commandRun(command, { round: '2556-07-01' }), way, step);
    expect(broken.places).toBeGreaterThan(3);
    expect(broken).toMatchObject({ typedChanged: 0, torn: 0, notWhole: [], refusedNext: 0 });
  });

  it('in close-round: once its line stands in the ledger, the next run brings it to its end', () => {
    const broken = breakRuns(start, commandRun('close-round', { round: '2556-07-01' }), way, 61);
    expect(broken.places).toBeGreaterThan(3);
    expect(broken).toMatchObject({ typedChanged: 0, torn: 0, notWhole: [], refusedNext: 0 });
  });

  it.each(acts())('in %s: done once, and shown', (command, book, options) => {
    const broken = breakRuns(book, { ...commandRun(command, options), now: LATER }, way, 37);
    expect(broken.places).toBeGreaterThan(2);
    expect(broken).toMatchObject({ typedChanged: 0, torn: 0, notWhole: [], refusedNext: 0 });
  });

  it('in reopen, likewise', () => {
    const options = { round: '2556-07-01', until: '2556-07-09', reason: 'แก้ตามหนังสือ' };
    const broken = breakRuns(closed, commandRun('reopen', options), way, 31);
    expect(broken.places).toBeGreaterThan(3);
    expect(broken).toMatchObject({ typedChanged: 0, torn: 0, notWhole: [], refusedNext: 0 });
  });
});
