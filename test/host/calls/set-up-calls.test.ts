// How many service calls a set-up makes: Google ends it after six minutes, and what is read after something was written waits for the writing.
import { expect, it } from 'vitest';
import { addOnFor } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { fullRoster } from '../../support/books/large-books';
import { done, emptyBook, OWNER } from '../../support/books/office';
import { PHRAE_ROSTER } from '../../support/provinces/province';

const PHRAE = { province: 'แพร่', year: 2556, roster: PHRAE_ROSTER };
const DISTRICTS = 9;

/** In their order. */
function callsOf(book: Workbook, options: Record<string, unknown> = {}, command = 'set-up'): string[] {
  const addOn = addOnFor(book, OWNER);
  const calls: string[] = [];
  addOn.host.beforeCall = (name) => void calls.push(name);
  done(addOn.call('runCommand', [command, options]) as never);
  return calls;
}

/** From the insertion of each tab to that of the next; the first tab is there already. */
function byTab(calls: readonly string[]): string[][] {
  const tabs: string[][] = [[]];
  for (const name of calls) {
    if (name === 'Spreadsheet.insertSheet') tabs.push([]);
    tabs[tabs.length - 1]?.push(name);
  }
  return tabs;
}

/** The settings and the registry come before the districts. */
const districtsOf = (calls: readonly string[]) => byTab(calls).slice(3, 3 + DISTRICTS);

const WRITES = /\.(set|add|insert|delete|remove|protect|shift)/;
/** A range, and the number of a new tab, ask nothing of what stands on the tab. */
const READS =
  /^(?!\w+\.(getRange|getSheetId))(Sheet|Spreadsheet|Range|Protection|DeveloperMetadata)\.(get|is|can)|\.find$/;

/** Those that wait for what was written before. */
function readsAfterWrites(calls: readonly string[]): string[] {
  let hasWritten = false;
  return calls.filter((name) => {
    const waits = hasWritten && READS.test(name);
    if (WRITES.test(name)) hasWritten = true;
    else if (READS.test(name)) hasWritten = false;
    return waits;
  });
}

it('Phrae, 83 LAOs in 9 districts: at most 1,003 calls, 59 a district, and 9 reads that wait; again at most 403', () => {
  const book = emptyBook();
  const calls = callsOf(book, PHRAE);
  expect(calls.length).toBeLessThanOrEqual(1003);
  const districts = districtsOf(calls);
  // The first one builds the colours that all share.
  for (const district of districts.slice(1)) expect(district.length).toBeLessThanOrEqual(59);
  expect(readsAfterWrites(calls).length).toBeLessThanOrEqual(9);
  for (const district of districts) expect(district.filter((name) => READS.test(name))).toEqual([]);
  expect(callsOf(book).length).toBeLessThanOrEqual(403);
});

it('the board behind it, in an execution of its own or in the rest of one: at most 132 calls for 9 districts', () => {
  const book = emptyBook();
  callsOf(book, PHRAE);
  expect(callsOf(book, {}, 'board').length).toBeLessThanOrEqual(132);
});

it('evidence and funds in every row of 9 districts: at most 1,211 calls, 77 a district; again at most 469', () => {
  const book = emptyBook();
  const calls = callsOf(book, { province: 'ใหญ่', year: 2556, roster: fullRoster(83, DISTRICTS) });
  expect(calls.length).toBeLessThanOrEqual(1211);
  for (const district of districtsOf(calls).slice(1)) expect(district.length).toBeLessThanOrEqual(77);
  expect(callsOf(book).length).toBeLessThanOrEqual(469);
});
