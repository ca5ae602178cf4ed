// Others insert and sort between two calls of a command: what they typed stays under its header and in its row, and targets go to their LAOs.
import { expect, it } from 'vitest';
import { addOnFor, callCommand, type Outcome } from '../../../local/office.ts';
import { insertColumns, insertRows, sortRows } from '../../../local/workbook/structure.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { emptyBook, OWNER, run, setUpBook, tab, type } from '../../support/books/office';
import { STEPS_ONLY } from '../../support/books/small-province';
import { PHRAE_ROSTER } from '../../support/provinces/province';

const REGISTRY = 'ทะเบียน อปท.';

/** What stands in each row under each header, by the LAO's name; formulas left out. */
function typed(sheet: Sheet): string[] {
  const header = (sheet.cells[1] ?? []).map((cell) => cell?.value);
  const name = header.indexOf('ชื่อ อปท.');
  return sheet.cells
    .slice(2)
    .flatMap((row) =>
      header.flatMap((head, column) => {
        const cell = row?.[column];
        const isTyped = head && cell && cell.value !== null && cell.value !== '' && !cell.formula;
        return isTyped ? [`${row?.[name]?.value} · ${head} · ${cell.value}`] : [];
      }),
    )
    .sort();
}

/** Names of the calls of an undisturbed run. */
function callsOf(book: Workbook, command: string, options: object): string[] {
  const names: string[] = [];
  const addOn = addOnFor(structuredClone(book), OWNER);
  addOn.host.beforeCall = (name) => void names.push(name);
  addOn.call('runCommand', [command, options]);
  return names;
}

/** Something happens right before the nth call. */
function disturbed(start: Workbook, nth: number, happens: (book: Workbook) => void, ...call: [string, object]) {
  const book = structuredClone(start);
  const addOn = addOnFor(book, OWNER);
  let count = 0;
  addOn.host.beforeCall = () => {
    count += 1;
    if (count === nth) happens(book);
  };
  return { book, outcome: addOn.call('runCommand', call) as Outcome };
}

function newRound(): Workbook {
  const book = emptyBook();
  run(book, 'set-up', STEPS_ONLY);
  type(book, tab(book, 'ลอง'), 'J3', 'รออนุมัติ');
  type(book, tab(book, 'ลอง'), 'J4', 'โทรแล้ว');
  type(book, tab(book, 'การตั้งค่า'), 'D9', "'15 ก.ย. 2556");
  return book;
}

it.each([
  ['a column', (book: Workbook) => insertColumns(book, tab(book, 'ลอง'), 3, 1)],
  ['a row', (book: Workbook) => insertRows(book, tab(book, 'ลอง'), 2, 1)],
])('%s that comes in while set-up adds a round takes nothing away', (_, insert) => {
  const start = newRound();
  const before = typed(tab(start, 'ลอง'));
  const calls = callsOf(start, 'set-up', {});
  // All around the place where the column is made, and some of the others.
  const made = calls.findIndex((name) => name.startsWith('Sheet.insertColumns'));
  expect(made).toBeGreaterThan(0);
  const moments = calls.map((__, index) => index + 1);
  for (const nth of moments.filter((each) => each % 20 === 1 || Math.abs(each - made) < 15)) {
    const { book } = disturbed(start, nth, insert, 'set-up', {});
    const after = tab(book, 'ลอง');
    const where = `before call ${nth}, ${calls[nth - 1]}`;
    expect(typed(after), where).toEqual(before);
    const headers = (after.cells[1] ?? []).map((cell) => cell?.value).filter(Boolean);
    expect(new Set(headers).size, where).toBe(headers.length);
    run(book, 'set-up');
    expect(typed(tab(book, 'ลอง')), where).toEqual(before);
    expect(
      (tab(book, 'ลอง').cells[1] ?? []).map((cell) => cell?.value),
      where,
    ).toContain('รอบ 15 ก.ย. 2556');
  }
});

it.each([
  [
    'sorted',
    (book: Workbook) =>
      sortRows(tab(book, REGISTRY), { row: 2, column: 0, rows: 83, columns: 4 }, [{ column: 2, ascending: false }]),
  ],
  ['with a new row', (book: Workbook) => insertRows(book, tab(book, REGISTRY), 10, 1)],
  ['with a new column', (book: Workbook) => insertColumns(book, tab(book, REGISTRY), 1, 1)],
])('a registry that is %s meanwhile gets its targets at its LAOs, or none', (_, change) => {
  const start = setUpBook({ province: 'แพร่', year: 2556, roster: PHRAE_ROSTER });
  const asked = callCommand(start, OWNER, 'take-targets', {}) as Outcome & { done: false };
  const options = { confirm: asked.confirm };
  const taken = structuredClone(start);
  run(taken, 'take-targets', options);
  const [old, wanted] = [typed(tab(start, REGISTRY)), typed(tab(taken, REGISTRY))];
  const calls = callsOf(start, 'take-targets', options);
  const written = calls.indexOf('Range.setValues');
  // Right between the last look and the write nothing can be known: that one place is left out.
  const places = [1, ...Array.from({ length: 14 }, (__, index) => written - index), written + 2, calls.length];
  for (const nth of places) {
    const { book, outcome } = disturbed(start, nth, change, 'take-targets', options);
    const where = `before call ${nth}, ${calls[nth - 1]}`;
    expect(typed(tab(book, REGISTRY)), where).toEqual(outcome.done ? wanted : old);
  }
});
