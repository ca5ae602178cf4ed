// Recalculating what depends on a change, against the slow obvious way: calculating all again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Recalculation } from '../../../local/calculate/recalculation.ts';
import { type CustomFunction, calculate } from '../../../local/calculate.ts';
import { a1 } from '../../../local/workbook/address.ts';
import { changeCell, newSheet, newWorkbook } from '../../../local/workbook/cells.ts';
import { deleteColumns, insertRows } from '../../../local/workbook/lines/lines.ts';
import { deleteSheet, insertSheet, renameSheet } from '../../../local/workbook/tabs.ts';
import { enterInput } from '../../../local/workbook/typing/entry.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { runs } from '../../support/chance';

const ROWS = 6;
const COLUMNS = 5;

const functions: Record<string, CustomFunction> = {
  TOTAL: (cells: unknown) =>
    (Array.isArray(cells) ? cells.flat() : [cells]).reduce((sum: number, each) => sum + Number(each), 0),
  KIND: (value: unknown) => (value instanceof Date ? 'date' : typeof value),
  TWICE: (cells: unknown) => (Array.isArray(cells) ? cells.map((row: unknown[]) => [...row, ...row]) : [cells, cells]),
  REFUSE: () => {
    throw new Error('refused');
  },
};

const cell = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) });
const address = cell.map(({ row, column }) => a1({ row, column, rows: 1, columns: 1 }));
const there = fc.tuple(fc.constantFrom('', '', 'Sheet1!', "'แผ่น สอง'!"), address).map(([sheet, cell]) => sheet + cell);
const area = fc.tuple(cell, cell).map(([one, other]) =>
  a1({
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  }),
);
const range = fc
  .tuple(fc.constantFrom('', '', 'Sheet1!', "'แผ่น สอง'!"), fc.oneof(area, fc.constantFrom('A:A', 'B2:B', '3:3', 'C:D')))
  .map(([sheet, cells]) => sheet + cells);

const named = fc.oneof(
  there.map((one) => `=${one}`),
  fc.tuple(there, there).map(([one, other]) => `=${one}+${other}`),
  range.map((cells) => `=SUM(${cells})`),
  range.map((cells) => `=COUNTA(${cells})`),
  fc.tuple(there, there).map(([one, other]) => `=IFERROR(${one}/${other},"none")`),
  fc.tuple(there, there).map(([one, other]) => `=IF(ISBLANK(${one}),${other}&"!",ISNA(${one}))`),
  there.map((one) => `=FILTER(${one},${one}>2)`),
  area.map((cells) => `=FILTER(${cells},${cells}>2)`),
  area.map((cells) => `=TRANSPOSE(${cells})`),
  fc.constantFrom('=SEQUENCE(2,2)', '={1,2;3,4}', '=1/0', '=1+', '=REFUSE()', '=UNKNOWN_ONE(1)', '=A9', "='ไม่มี'!A1"),
  range.map((cells) => `=TOTAL(${cells})`),
  area.map((cells) => `=TWICE(${cells})`),
  there.map((one) => `=KIND(${one})`),
  there.map((one) => `=ERROR.TYPE(${one})`),
);
/** Where it stands, all is calculated. */
const unnamed = there.map((one) => `=OFFSET(${one},1,0)`);
const formula = fc.oneof({ weight: 100, arbitrary: named }, { weight: 1, arbitrary: unnamed });
const input = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('1', '2', '3', '0', '', '', 'x', "'", 'TRUE', '1/7/2013', '0.5') },
  { weight: 4, arbitrary: formula },
);

const entered = fc.record({ sheet: fc.nat(1), place: cell, input });
const formatted = fc.record({
  sheet: fc.nat(1),
  place: cell,
  numberFormat: fc.constantFrom('d/m/yyyy', '0.00', undefined),
});
type Entered = typeof entered extends fc.Arbitrary<infer Type> ? Type : never;
type Change = Entered | (typeof formatted extends fc.Arbitrary<infer Type> ? Type : never) | { shape: string };
const change: fc.Arbitrary<Change[]> = fc.oneof(
  { weight: 8, arbitrary: fc.array(entered, { minLength: 1, maxLength: 3 }) as fc.Arbitrary<Change[]> },
  { weight: 1, arbitrary: formatted.map((one) => [one]) },
  { weight: 1, arbitrary: fc.constantFrom('insert', 'delete', 'rename', 'drop', 'add').map((shape) => [{ shape }]) },
);

function bookOf(entries: readonly Entered[]): Workbook {
  const workbook = newWorkbook({ name: 'book', owner: 'a@b.c' });
  workbook.sheets = ['Sheet1', 'แผ่น สอง'].map((name) => newSheet(workbook, name, ROWS + 4, COLUMNS + 4));
  for (const one of entries) apply(workbook, one);
  return workbook;
}

function reshape(workbook: Workbook, shape: string): void {
  const [first, second] = workbook.sheets as [Sheet, Sheet | undefined];
  if (shape === 'insert') insertRows(workbook, first, 1, 1);
  else if (shape === 'delete' && first.columnCount > 2) deleteColumns(workbook, first, 1, 1);
  else if (shape === 'rename' && second) renameSheet(workbook, second, second.name === 'อื่น' ? 'แผ่น สอง' : 'อื่น');
  else if (shape === 'drop' && second) deleteSheet(workbook, second);
  else if (shape === 'add' && !second) insertSheet(workbook, newSheet(workbook, 'แผ่น สอง', ROWS + 4, COLUMNS + 4), 1);
}

function apply(workbook: Workbook, one: Change): void {
  if ('shape' in one) {
    reshape(workbook, one.shape);
    return;
  }
  const sheet = workbook.sheets[one.sheet];
  if (!sheet) return;
  const { row, column } = one.place;
  if ('input' in one) enterInput(sheet, row, column, one.input, 0);
  else changeCell(sheet, row, column, { numberFormat: one.numberFormat });
}

describe('recalculating what depends on a change', () => {
  it('comes to what calculating all again comes to', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entered, { maxLength: 14 }),
        fc.array(change, { maxLength: 6 }),
        async (entries, changes) => {
          const book = bookOf(entries);
          const recalculation = new Recalculation();
          await recalculation.calculate(book, functions, '');
          for (const some of changes) {
            for (const one of some) apply(book, one);
            const all = structuredClone(book);
            await calculate(all, functions);
            await recalculation.calculate(book, functions, '');
            expect(book.sheets).toEqual(all.sheets);
          }
        },
      ),
      { numRuns: runs(120) },
    );
  }, 180_000);

  /** The arguments of the calls of a custom function in a chain of formulas, after each of some changes. */
  async function callsAfter(changes: ((workbook: Workbook) => void)[]): Promise<unknown[][]> {
    const called: unknown[] = [];
    const counting = {
      SEEN: (value: unknown) => {
        called.push(value);
        return value;
      },
    };
    const book = bookOf([]);
    const [first] = book.sheets as [Sheet];
    for (const [row, text] of ['1', '2', '=SEEN(A1)', '=SEEN(A2)', '=SEEN(A3+10)'].entries())
      enterInput(first, row, 0, text);
    const recalculation = new Recalculation();
    await recalculation.calculate(book, counting, '');
    const calls: unknown[][] = [];
    for (const make of changes) {
      called.length = 0;
      make(book);
      await recalculation.calculate(book, counting, '');
      calls.push([...called]);
    }
    return calls;
  }

  const type = (row: number, text: string) => (workbook: Workbook) =>
    enterInput(workbook.sheets[0] as Sheet, row, 0, text);

  it('calculates what reads the changed cell, and what reads that, and nothing else', async () => {
    expect(await callsAfter([type(1, '7'), type(0, '5'), () => undefined, type(5, 'x')])).toEqual([
      [7],
      [5, 15],
      [],
      [],
    ]);
  });

  it('calculates all where a sheet grows, shrinks or is renamed', async () => {
    const all = await callsAfter([
      (book) => insertRows(book, book.sheets[0] as Sheet, 7, 1),
      (book) => renameSheet(book, book.sheets[1] as Sheet, 'อื่น'),
    ]);
    expect(all).toEqual([
      [1, 2, 11],
      [1, 2, 11],
    ]);
  });

  it('calculates the time anew each time', async () => {
    const book = bookOf([{ sheet: 0, place: { row: 0, column: 0 }, input: '=NOW()' }]);
    const recalculation = new Recalculation();
    await recalculation.calculate(book, functions, '');
    const [sheet] = book.sheets as [Sheet];
    changeCell(sheet, 0, 0, { value: 1 });
    recalculation.trust(book, '');
    await recalculation.calculate(book, functions, '');
    expect(sheet.cells[0]?.[0]?.value).toBeGreaterThan(40_000);
  });

  it('calculates all with other functions, and trusts what was calculated with the same', async () => {
    const book = bookOf([{ sheet: 0, place: { row: 0, column: 0 }, input: '=TOTAL(B1)' }]);
    const [sheet] = book.sheets as [Sheet];
    changeCell(sheet, 0, 0, { value: 99 });
    const recalculation = new Recalculation();
    recalculation.trust(book, 'these');
    await recalculation.calculate(book, functions, 'these');
    expect(sheet.cells[0]?.[0]?.value).toBe(99);
    await recalculation.calculate(book, functions, 'others');
    expect(sheet.cells[0]?.[0]?.value).toBe(0);
  });
});
