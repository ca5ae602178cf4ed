// A full ledger goes on in another tab: with its codes, whichever tab a hand changes, wherever a run is broken off, whatever is done to the tabs.
import { describe, expect, it, vi } from 'vitest';
import { addOnFor, callCommand, type Outcome } from '../../../local/office.ts';
import { lastRow } from '../../../local/workbook/cells.ts';
import { deleteRows, deleteSheet, duplicateSheet, insertRows, moveSheet } from '../../../local/workbook/structure.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { MOST_LINES } from '../../../src/workbook/ledger/write-facts';
import { HEADER_SEARCH } from '../../../src/workbook/reading/table';
import { fillLedger, ledgerTabs } from '../../support/books/long-ledger';
import { done, findings, LONG_CLERK, OWNER, phraeBook, run, tab, type } from '../../support/books/office';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const [FIRST, SECOND] = ['ทะเบียนการดำเนินการ', 'ทะเบียนการดำเนินการ (2)'] as const;
const LONG = { district: 'ลอง', round: '2556-07-01' };
const SONG = { district: 'สอง', round: '2556-07-01', reason: 'ครบแล้ว' };
const FILLED_AT = '2013-07-01T08:00';

let made: Workbook | null = null;

/** Rows with a line, or a title, or headers. */
const WRITTEN = 60;

/** Full but for one row. Most rows are blank, which are lines of no act: it is quick. */
function nearlyFull(): Workbook {
  if (!made) {
    made = phraeBook();
    run(made, 'hand-in', { ...LONG, now: FILLED_AT });
    fillLedger(made, WRITTEN, ['สูงเม่น', 'วังชิ้น'], FILLED_AT);
    insertRows(made, tab(made, FIRST), 40, MOST_LINES - 1 - WRITTEN);
  }
  return structuredClone(made);
}

let grown: Workbook | null = null;

/** The last line of the first tab is a hand-in; two stand on the second. */
function twoTabs(): Workbook {
  if (!grown) {
    grown = nearlyFull();
    run(grown, 'hand-in', { ...SONG, now: '2556-07-01T09:00' });
    run(grown, 'return', { ...LONG, note: 'แก้', now: '2556-07-01T10:00' });
    run(grown, 'accept', { district: 'สอง', round: '2556-07-01', now: '2556-07-01T11:00' });
  }
  return structuredClone(grown);
}

interface Ledger {
  entries: { act: string; at: string; reason: string }[];
  broken: { tab: string; cell: string }[];
}

const ledger = (book: Workbook, options: object = {}) => run(book, 'ledger', { ...options }) as unknown as Ledger;
const rowsOn = (sheet: Sheet) => sheet.cells.filter((row) => row?.some((cell) => cell?.value)).length;
const brokenIn = (book: Workbook) => ledger(book).broken.map(({ tab: name, cell }) => [name, cell]);
const stateOf = (book: Workbook, district: string) => {
  const { districts } = run(structuredClone(book), 'board', { now: '2556-07-02T08:00' }) as unknown as {
    districts: { district: string; rounds: { round: string; state: string }[] }[];
  };
  return districts.find((each) => each.district === district)?.rounds.find(({ round }) => round === '2013-07-01')
    ?.state;
};

describe('a full ledger', () => {
  it('goes on in a second tab, whose codes follow from the first', () => {
    const book = nearlyFull();
    run(book, 'hand-in', { ...SONG, now: '2556-07-01T09:00' });
    expect(ledgerTabs(book)).toHaveLength(1);
    run(book, 'return', { ...LONG, note: 'แก้', now: '2556-07-01T10:00' });
    expect(ledgerTabs(book).map(({ name }) => name)).toEqual([FIRST, SECOND]);
    expect(lastRow(tab(book, FIRST))).toBe(MOST_LINES);
    run(book, 'accept', { district: 'สอง', round: '2556-07-01', now: '2556-07-01T11:00' });
    // An act, and what was kept with it.
    expect(rowsOn(tab(book, SECOND))).toBe(2 + 3);
    const { entries, broken } = ledger(book);
    expect(entries.slice(-3).map(({ act }) => act)).toEqual(['hand-in', 'return', 'accept']);
    expect([entries.length, broken]).toEqual([WRITTEN - 2 + 3, []]);
    expect([stateOf(book, 'ลอง'), stateOf(book, 'สอง')]).toEqual(['returned', 'accepted']);
    expect(tab(book, SECOND).protections).toMatchObject([{ warningOnly: true }]);
  });

  it('is written as a whole: an act that begins on the last row stands on one tab', () => {
    const book = nearlyFull();
    run(book, 'hand-in', { ...SONG, now: '2556-07-01T09:00' });
    deleteRows(book, tab(book, FIRST), 45, 1);
    run(book, 'accept', { district: 'สอง', round: '2556-07-01', now: '2556-07-01T11:00' });
    expect(ledgerTabs(book)).toHaveLength(1);
    expect(lastRow(tab(book, FIRST))).toBe(MOST_LINES + 1);
  });

  it('of nothing but lines takes no more calls than a short one, but for its blocks', () => {
    const read = (book: Workbook) => {
      const addOn = addOnFor(book, OWNER);
      const { entries, broken } = done(addOn.call('runCommand', ['ledger', {}]) as Outcome) as unknown as Ledger;
      const calls = [...addOn.host.calls.values()].reduce((sum, count) => sum + count, 0);
      return { calls, entries: entries.length, broken };
    };
    const book = phraeBook();
    run(book, 'hand-in', { ...LONG, now: FILLED_AT });
    const short = read(book);
    fillLedger(book, MOST_LINES, ['สูงเม่น', 'วังชิ้น'], FILLED_AT);
    const full = read(book);
    expect(full).toMatchObject({ entries: MOST_LINES - 2, broken: [] });
    expect(full.calls - short.calls).toBeLessThanOrEqual(6);
    run(book, 'return', { ...LONG, note: 'แก้', now: '2556-07-01T10:00' });
    const two = read(book);
    expect(two).toMatchObject({ entries: MOST_LINES - 1, broken: [] });
    // Of each tab that there is two, and four to read it.
    expect(two.calls - full.calls).toBeLessThanOrEqual(8);
  });
});

describe('a hand’s change', () => {
  it('of any line of either tab is found', () => {
    const book = twoTabs();
    const [border, after] = [HEADER_SEARCH, HEADER_SEARCH + 1];
    const onFirst = [3, border, after, 36, MOST_LINES];
    for (const row of onFirst) type(book, tab(book, FIRST), `B${row}`, 'x');
    const onSecond = [3, lastRow(tab(book, SECOND))];
    for (const row of onSecond) type(book, tab(book, SECOND), `M${row}`, 'x');
    expect(brokenIn(book)).toEqual([
      ...onFirst.map((row) => [FIRST, `C${row}`]),
      ...onSecond.map((row) => [SECOND, `C${row}`]),
    ]);
  });

  it.each<[string, (book: Workbook) => void]>([
    ['the last line of the first tab', (book) => deleteRows(book, tab(book, FIRST), MOST_LINES - 1, 1)],
    ['the first line of the second', (book) => deleteRows(book, tab(book, SECOND), 2, 1)],
    ['the first tab', (book) => deleteSheet(book, tab(book, FIRST))],
  ])('that takes %s away is found', (_, edit) => {
    const book = twoTabs();
    edit(book);
    expect(brokenIn(book)).toEqual([[SECOND, 'C3']]);
  });

  it('of either is a finding of a validation', () => {
    const book = twoTabs();
    type(book, tab(book, FIRST), 'L36', 'แก้');
    type(book, tab(book, SECOND), 'L3', 'x');
    const found = findings(book).filter(({ rule }) => rule === 'ledger-changed');
    expect(found.map(({ tab: name, cell }) => [name, cell])).toEqual([
      [FIRST, 'C36'],
      [SECOND, 'C3'],
    ]);
  });
});

describe('the tabs of a ledger', () => {
  it('may stand in any order, and be called anything', () => {
    const book = twoTabs();
    moveSheet(book, tab(book, SECOND), 0);
    tab(book, FIRST).name = 'เล่ม 1';
    tab(book, SECOND).name = 'เล่ม 2';
    expect(ledger(book).broken).toEqual([]);
    run(book, 'hand-in', { ...LONG, now: '2556-07-02T10:00' });
    expect(rowsOn(tab(book, 'เล่ม 2'))).toBe(6);
    expect([ledger(book).entries.at(-1)?.act, ledger(book).broken]).toEqual(['hand-in', []]);
  });

  it('that somebody has copied count once', () => {
    const book = twoTabs();
    const before = ledger(book).entries.length;
    duplicateSheet(book, tab(book, SECOND), `สำเนาของ ${SECOND}`);
    expect([ledger(book).entries.length, ledger(book).broken]).toEqual([before, []]);
    const copies = JSON.stringify(run(book, 'self-check'));
    expect(copies).toContain('copied-tabs');
  });

  it('are known in a file that has lost its marks', () => {
    const book = twoTabs();
    const before = ledger(book).entries.length;
    moveSheet(book, tab(book, SECOND), 0);
    for (const marked of [book, ...book.sheets]) marked.metadata = [];
    expect([ledger(book).entries.length, ledger(book).broken]).toEqual([before, []]);
  });

  it('are no copies to a self-check, and stay as they are in set-up', () => {
    const book = twoTabs();
    const before = structuredClone(ledgerTabs(book));
    run(book, 'set-up');
    expect(ledgerTabs(book)).toEqual(before);
    expect(run(book, 'self-check')).toMatchObject({ counts: { 'must-fix': 0, check: 0 } });
  });

  it('are all open to who hands in, also when rights were brought to the settings', () => {
    const book = twoTabs();
    run(book, 'mend-access');
    expect(tab(book, SECOND).protections).toMatchObject([{ warningOnly: true }]);
    const handedIn = callCommand(book, LONG_CLERK, 'hand-in', { ...LONG, reason: 'ครบ', now: '2556-07-01T12:00' });
    expect(handedIn.done).toBe(true);
    const { differences } = run(book, 'access') as unknown as { differences: { places: { tab: string }[] }[] };
    expect(differences.filter(({ places }) => places.some((place) => place.tab === SECOND))).toEqual([]);
  });

  it('go with the old year, all of them', () => {
    const copy = { ...twoTabs(), id: 'a copy' };
    const asked = callCommand(copy, OWNER, 'new-year', {});
    run(copy, 'new-year', { confirm: asked.done ? null : asked.confirm });
    expect(ledgerTabs(copy).map(({ name }) => name)).toEqual([FIRST]);
    expect(ledger(copy).entries.map(({ act }) => act)).toEqual(['new-year']);
  });
});

/** The numbers of the calls from the one that inserts the tab to the one behind the line's write. */
function callsOfNewTab(book: Workbook, note: object): [number, number] {
  const addOn = addOnFor(book, OWNER);
  let [calls, from, to] = [0, 0, 0];
  addOn.host.beforeCall = (name) => {
    calls += 1;
    if (name === 'Spreadsheet.insertSheet' && !from) from = calls;
    // Title and headers are the first that is written there, the line is the second.
    if (name === 'Range.setValues' && ledgerTabs(book).length > 1 && rowsOn(tab(book, SECOND)) === 2) to ||= calls + 2;
  };
  done(addOn.call('runCommand', ['return', note]) as Outcome);
  return [from, to];
}

describe('an act that is broken off between the tabs', () => {
  it('stands there as a whole or not at all, at whichever call that is; the next one makes the tab whole', () => {
    const full = nearlyFull();
    run(full, 'hand-in', { ...SONG, now: '2556-07-01T09:00' });
    const lines = ledger(full).entries.length;
    const note = { ...LONG, note: 'แก้', now: '2556-07-01T10:00' };
    const [from, to] = callsOfNewTab(structuredClone(full), note);
    const seen = new Set<number>();
    // Reading so long a tab takes its time: some of the calls, the first and the last among them.
    for (const part of [0, 0.05, 0.25, 0.6, 0.9, 1]) {
      const nth = Math.round(from + (to - from) * part);
      const book = structuredClone(full);
      const addOn = addOnFor(book, OWNER);
      addOn.host.endAt(nth);
      try {
        addOn.call('runCommand', ['return', note]);
      } catch {
        // Its time is over.
      }
      const { entries, broken } = ledger(book);
      seen.add(entries.length - lines);
      expect([broken, ledgerTabs(book).length <= 2], `call ${nth}`).toEqual([[], true]);
      callCommand(book, OWNER, 'return', note);
      const after = ledger(book);
      expect([after.entries.length, after.broken], `call ${nth}, again`).toEqual([lines + 1, []]);
      expect(tab(book, SECOND).protections, `call ${nth}, again`).toMatchObject([{ warningOnly: true }]);
      expect(rowsOn(tab(book, SECOND)), `call ${nth}, again`).toBe(3);
    }
    expect([...seen].sort()).toEqual([0, 1]);
  });
});
