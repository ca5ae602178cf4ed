// Lines that are taken away at the very end of the ledger: no later line tells of them, but the mark of the last one does.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand } from '../../../local/office.ts';
import { lastRow } from '../../../local/workbook/cells.ts';
import { deleteRows, deleteSheet, insertRows } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { findings, OWNER, phraeBook, run, runCounted, tab, type } from '../../support/books/office';

const LEDGER = 'ทะเบียนการดำเนินการ';
const LONG = { district: 'ลอง', round: '2556-07-01' };
const SONG = { district: 'สอง', round: '2556-07-01', reason: 'ครบแล้ว' };
const RETURN = { ...LONG, note: 'แก้', now: '2556-07-01T10:00' };

let made: Workbook | null = null;

/** Two reports are handed in: rows 3 and 4 of the ledger. */
function twoLines(): Workbook {
  if (!made) {
    made = phraeBook();
    run(made, 'hand-in', { ...LONG, now: '2556-07-01T08:00' });
    run(made, 'hand-in', { ...SONG, now: '2556-07-01T09:00' });
  }
  return structuredClone(made);
}

interface Ledger {
  entries: { act: string; code: string }[];
  broken: { cell: string }[];
  cut: string | null;
}

const ledger = (book: Workbook) => run(book, 'ledger') as unknown as Ledger;
const oddIn = (book: Workbook) => [ledger(book).broken.map(({ cell }) => cell), ledger(book).cut];
const WHOLE = [[], null];
const cutLast = (book: Workbook) => deleteRows(book, tab(book, LEDGER), lastRow(tab(book, LEDGER)) - 1, 1);

it('a ledger as it was written has all its lines, whoever looks', () => {
  const book = twoLines();
  expect(oddIn(book)).toEqual(WHOLE);
  run(book, 'validate');
  run(book, 'set-up');
  expect(oddIn(book)).toEqual(WHOLE);
});

describe('the last lines', () => {
  it.each<[string, (book: Workbook) => void, string | null]>([
    ['that are deleted', cutLast, 'C4'],
    [
      'that are emptied',
      (book) => {
        tab(book, LEDGER).cells[3] = [];
      },
      'C4',
    ],
    ['and all others', (book) => deleteRows(book, tab(book, LEDGER), 2, 2), 'A3'],
    ['with headers and all', (book) => void tab(book, LEDGER).cells.splice(0), 'A3'],
    ['with their tab', (book) => deleteSheet(book, tab(book, LEDGER)), null],
  ])('%s are missed, and so says a validation', (_, change, cell) => {
    const book = twoLines();
    change(book);
    expect(oddIn(book)).toEqual([[], LEDGER]);
    const found = findings(structuredClone(book)).filter(({ rule }) => rule === 'ledger-changed');
    expect(found).toMatchObject([{ tab: LEDGER, cell, severity: 'check', message: expect.stringContaining('หายไป') }]);
    const outcome = callCommand(book, OWNER, 'ledger', {});
    expect(outcome.done && outcome.message).toContain(`แท็บ "${LEDGER}" มีบรรทัดที่หายไป`);
  });

  it('are missed for good: the next act stands on what is gone, not on what is left, and counts', () => {
    const book = twoLines();
    cutLast(book);
    run(book, 'return', RETURN);
    run(book, 'hand-in', { ...LONG, reason: 'แก้แล้ว', now: '2556-07-01T11:00' });
    expect(oddIn(book)).toEqual([[], LEDGER]);
    expect(findings(structuredClone(book)).filter(({ rule }) => rule === 'ledger-changed')).toMatchObject([
      { tab: LEDGER, cell: 'C4' },
    ]);
    expect(ledger(book).entries.map(({ act }) => act)).toEqual(['hand-in', 'return', 'hand-in']);
    // Also twice, and in a file that has lost the marks: then it is a line that does not fit.
    cutLast(book);
    run(book, 'hand-in', { ...LONG, reason: 'แก้แล้ว', now: '2556-07-01T12:00' });
    const cells = (of: Workbook) =>
      findings(structuredClone(of))
        .filter(({ rule }) => rule === 'ledger-changed')
        .map(({ cell }) => cell);
    expect(cells(book)).toEqual(['C4', 'C5']);
    for (const marked of [book, ...book.sheets]) marked.metadata = [];
    expect(oddIn(book)).toEqual([['C4', 'C5'], null]);
  });

  it('that are put back are whole again, also where an act was done meanwhile', () => {
    const book = twoLines();
    const line = structuredClone(tab(book, LEDGER).cells[3] ?? []);
    cutLast(book);
    const untouched = structuredClone(book);
    tab(untouched, LEDGER).cells[3] = structuredClone(line);
    expect(oddIn(untouched)).toEqual(WHOLE);
    run(book, 'return', RETURN);
    insertRows(book, tab(book, LEDGER), 3, 1);
    tab(book, LEDGER).cells[3] = line;
    expect(oddIn(book)).toEqual(WHOLE);
  });

  it('whose codes were typed over are found once, by their codes, and the next act stands on what was written', () => {
    const book = twoLines();
    const code = ledger(book).entries[1]?.code as string;
    type(book, tab(book, LEDGER), 'N4', 'x');
    expect(oddIn(book)).toEqual([['C4'], null]);
    run(book, 'return', RETURN);
    type(book, tab(book, LEDGER), 'N4', `'${code}`);
    expect(oddIn(book)).toEqual(WHOLE);
  });
});

describe('where no last line was ever noted', () => {
  const ofBefore = (book: Workbook) => {
    for (const mark of book.metadata)
      if (mark.key === 'khanton.tabs') mark.value = JSON.stringify({ tabs: JSON.parse(mark.value).tabs });
    return book;
  };

  it('nothing is missed, and the next act notes its own', () => {
    const book = ofBefore(twoLines());
    expect(oddIn(book)).toEqual(WHOLE);
    cutLast(book);
    expect(oddIn(book)).toEqual(WHOLE);
    run(book, 'return', RETURN);
    cutLast(book);
    expect(oddIn(book)).toEqual([[], LEDGER]);
  });

  it.each(['', '{', '{"tabs":[],"ledger":7}', '{"tabs":5,"ledger":""}'])('as in a mark that says %j', (value) => {
    const book = twoLines();
    for (const mark of book.metadata) if (mark.key === 'khanton.tabs') mark.value = value;
    cutLast(book);
    expect(oddIn(book)).toEqual(WHOLE);
  });

  it('as in a file that has lost its marks', () => {
    const book = twoLines();
    for (const marked of [book, ...book.sheets]) marked.metadata = [];
    cutLast(book);
    expect(oddIn(book)).toEqual(WHOLE);
  });

  it('as in the new year, whose ledger begins with it', () => {
    const copy = { ...twoLines(), id: 'a copy' };
    const asked = callCommand(copy, OWNER, 'new-year', {});
    run(copy, 'new-year', { confirm: asked.done ? null : asked.confirm });
    expect(oddIn(copy)).toEqual(WHOLE);
    cutLast(copy);
    expect(oddIn(copy)).toEqual([[], LEDGER]);
  });

  it('as in a new year that is broken off behind its line, and goes on', () => {
    const copy = { ...twoLines(), id: 'a copy' };
    const asked = callCommand(copy, OWNER, 'new-year', {});
    const { confirm } = asked as { confirm?: string };
    const names: string[] = [];
    const whole = addOnFor(structuredClone(copy), OWNER);
    whole.host.beforeCall = (name) => void names.push(name);
    whole.call('runCommand', ['new-year', { confirm }]);
    const addOn = addOnFor(copy, OWNER);
    addOn.host.endAt(names.lastIndexOf('Spreadsheet.deleteSheet') + 1);
    expect(() => addOn.call('runCommand', ['new-year', { confirm }])).toThrow();
    expect(ledger(structuredClone(copy)).entries).toMatchObject([{ act: 'new-year' }]);
    run(copy, 'new-year');
    expect(oddIn(copy)).toEqual(WHOLE);
    cutLast(copy);
    expect(oddIn(copy)).toEqual([[], LEDGER]);
  });
});

it('is kept by one call more an act, and none for whoever reads', () => {
  const book = twoLines();
  expect(runCounted(structuredClone(book), 'return', RETURN).host.calls.get('DeveloperMetadata.setValue')).toBe(1);
  const valuesRead = (of: Workbook) => runCounted(of, 'ledger').host.calls.get('DeveloperMetadata.getValue');
  expect(valuesRead(book)).toBe(valuesRead(phraeBook()));
});

/** The numbers of some calls of an act: a few of all, and each around the write of its line and of the mark. */
function callsOf(book: Workbook): number[] {
  const names: string[] = [];
  const addOn = addOnFor(book, OWNER);
  addOn.host.beforeCall = (name) => void names.push(name);
  addOn.call('runCommand', ['return', RETURN]);
  const noted = names.indexOf('DeveloperMetadata.setValue');
  const written = names.lastIndexOf('Range.setValues', noted);
  expect(noted - written).toBeLessThan(4);
  const isTried = (at: number) => at % 61 === 0 || (at >= written - 1 && at <= noted + 1);
  return names.flatMap((_, at) => (isTried(at) ? [at + 1] : []));
}

it('an act that is broken off, at whatever call, takes nothing for missing, and hides nothing that was there before', () => {
  const start = twoLines();
  const seen = new Set<number>();
  for (const nth of callsOf(structuredClone(start))) {
    const book = structuredClone(start);
    const addOn = addOnFor(book, OWNER);
    addOn.host.endAt(nth);
    try {
      addOn.call('runCommand', ['return', RETURN]);
    } catch {
      // Its time is over.
    }
    const lines = lastRow(tab(book, LEDGER));
    seen.add(lines);
    expect(oddIn(book), `call ${nth}`).toEqual(WHOLE);
    const cut = structuredClone(book);
    deleteRows(cut, tab(cut, LEDGER), 3, lines - 3);
    expect(oddIn(cut), `call ${nth}, cut`).toEqual([[], LEDGER]);
    callCommand(book, OWNER, 'return', RETURN);
    expect(oddIn(book), `call ${nth}, again`).toEqual(WHOLE);
    cutLast(book);
    expect(oddIn(book), `call ${nth}, again, cut`).toEqual([[], LEDGER]);
  }
  expect([...seen].sort()).toEqual([4, 5]);
});
