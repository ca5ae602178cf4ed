// Any workbook that people may make of one of ours: cells of anything, tabs and headers deleted, doubled, renamed and hidden, settings spoiled.
import fc from 'fast-check';
import { changeCell } from '../../../local/workbook/cells.ts';
import { Refusal } from '../../../local/workbook/refusal.ts';
import * as structure from '../../../local/workbook/structure.ts';
import type { Cell, Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { setUpBook } from './office';
import { EVERYTHING } from './small-province';

/** What a hand, a paste or a broken PDF leaves in a cell: digits, spaces and marks in every order, private letters, signs that mean something elsewhere. */
const TEXTS = [
  ...['๔', 'ขั้น 4', ' 4 ', '4.0', '12.5', '-3', '๑,๒๓๔', '70%', 'ผ่าน', 'มี', 'TRUE', 'x', '-', ' ', '\u200b', '\u00a0'],
  ...[
    'อบต.ปากกาง',
    'อบต. ปากกาง',
    'อ.บ.ต.ปากกาง',
    'ต าบล',
    'น้ํา',
    'นำ้',
    '\uf70a\uf70b',
    'e\u0301',
    '👍🏽',
    '\ud800',
    '\u202eกลับ',
  ],
  ...['<b>แพร่</b>', '"><script>alert(1)</script>', '{0}', '$& $1', '__proto__', 'constructor', "'=1+1", '@', '\r\n\t'],
  ...[
    'ลอง',
    'สอง',
    'รวม',
    'เทศบาล',
    'อบต.',
    'หลัก',
    'รอง',
    '1 ก.ค. 2556',
    '2013-07-01',
    '31/2/2556',
    'ก@ข',
    'a@b.c,d@e',
  ],
  'ำ'.repeat(50_000),
  'ก'.repeat(50_000),
];

const anyCell: fc.Arbitrary<Partial<Cell>> = fc.oneof(
  fc.constantFrom(...TEXTS).map((value) => ({ value })),
  fc.string({ unit: 'binary', maxLength: 12 }).map((value) => ({ value })),
  fc.constantFrom(0, 1, 4, 5, 6, -1, 0.5, 45_000, 1e15, -1e15, 1e300, 1e-7).map((value) => ({ value })),
  fc.constantFrom(-700_000, 0, 4, 41_456, 2_958_466, 1e15).map((value) => ({ value, numberFormat: 'd/m/yyyy' })),
  fc.boolean().map((value) => ({ value })),
  fc.constantFrom('#REF!', '#N/A', '#ERROR!').map((error) => ({ value: { error } })),
  fc.constantFrom('=1/0', '=A1', '=NOW()').map((formula) => ({ value: 1, formula })),
  fc.constant({ value: null }),
);

/** Something that people do to a tab, and how it is told where it brings a fault to light. */
interface Mischief {
  told: string;
  commit(book: Workbook, sheet: Sheet): void;
}

function mischief<Given extends unknown[]>(
  weight: number,
  told: string,
  given: fc.Arbitrary<Given>,
  commit: (book: Workbook, sheet: Sheet, ...given: Given) => void,
): { weight: number; arbitrary: fc.Arbitrary<Mischief> } {
  const arbitrary = given.map((values) => ({
    told: `${told} ${JSON.stringify(values).slice(0, 300)}`,
    commit: (book: Workbook, sheet: Sheet) => commit(book, sheet, ...values),
  }));
  return { weight, arbitrary };
}

const line = fc.nat(12);
const lines = fc.tuple(line, fc.integer({ min: 1, max: 3 }));
const columns = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 3 }));
const nothing = fc.constant<[]>([]);
const anyName = fc.constantFrom('สรุปจังหวัด', 'ลอง ', 'เมือง', "it's", '=1');
const anyCells = fc.array(fc.tuple(line, fc.nat(30), anyCell), { minLength: 1, maxLength: 8 });

const MISCHIEFS = [
  mischief(8, 'fills', fc.tuple(anyCells), (_, sheet, cells) => {
    for (const [row, column, cell] of cells)
      if (row < sheet.rowCount && column < sheet.columnCount) changeCell(sheet, row, column, cell);
  }),
  mischief(2, 'deletes rows', lines, structure.deleteRows),
  mischief(2, 'inserts rows', lines, structure.insertRows),
  mischief(2, 'deletes columns', columns, structure.deleteColumns),
  mischief(2, 'inserts columns', columns, structure.insertColumns),
  mischief(2, 'doubles a header', fc.tuple(line, line), (_, sheet, from, to) => {
    const header = sheet.cells[1]?.[from]?.value;
    if (header && to < sheet.columnCount) changeCell(sheet, 1, to, { value: header });
  }),
  mischief(2, 'merges', fc.tuple(fc.nat(3), line), (_, sheet, row, column) =>
    structure.mergeCells(sheet, { row, column, rows: 1, columns: 3 }),
  ),
  mischief(2, 'deletes the tab', nothing, structure.deleteSheet),
  mischief(2, 'doubles the tab', nothing, (book, sheet) => {
    structure.duplicateSheet(book, sheet, `สำเนาของ ${sheet.name}`);
  }),
  mischief(2, 'renames the tab', fc.tuple(anyName), structure.renameSheet),
  mischief(1, 'hides the tab', nothing, (_, sheet) => {
    sheet.hidden = true;
  }),
  mischief(1, 'takes the protections away', nothing, (_, sheet) => {
    sheet.protections = [];
  }),
  mischief(1, 'takes all marks away', nothing, (book) => {
    Object.assign(book, { metadata: [], properties: {} });
    for (const sheet of book.sheets) sheet.metadata = [];
  }),
  mischief(1, 'leaves one row', nothing, (book, sheet) => structure.deleteRows(book, sheet, 1, sheet.rowCount - 1)),
  mischief(1, 'writes into row 2,000', fc.tuple(anyCell), (_, sheet, cell) => {
    sheet.rowCount = Math.max(sheet.rowCount, 2000);
    changeCell(sheet, 1999, 1, cell);
  }),
  mischief(1, 'freezes', fc.tuple(fc.nat(3)), (_, sheet, rows) => {
    sheet.frozenRows = Math.min(rows, sheet.rowCount);
  }),
];

/** Tabs by their number, and what is done to them in turn. */
export const anyMischiefs = fc.array(fc.tuple(fc.nat(30), fc.oneof(...MISCHIEFS)), { minLength: 1, maxLength: 6 });

/** What Google would refuse is left. */
function tryOut(book: Workbook, at: number, { commit }: Mischief): void {
  const sheet = book.sheets[at % book.sheets.length];
  if (!sheet) return;
  try {
    commit(book, sheet);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** With one tab that is seen, as Google keeps it. */
function seenSomewhere(book: Workbook): Workbook {
  const [first] = book.sheets;
  if (first && book.sheets.every(({ hidden }) => hidden)) first.hidden = false;
  return book;
}

/** One of our workbooks after all of that. */
export function oddWorkbook(mischiefs: readonly (readonly [tab: number, Mischief])[]): Workbook {
  const book = setUpBook(EVERYTHING);
  for (const [at, each] of mischiefs) tryOut(book, at, each);
  return seenSomewhere(book);
}
