// Formulas that cannot be calculated here keep their text and their value, through every calculation and every save.
import { describe, expect, it } from 'vitest';
import { calculate } from '../../../local/calculate.ts';
import { recalculate } from '../../../local/office.ts';
import { cellAt, changeCell } from '../../../local/workbook/cells.ts';
import { insertRows } from '../../../local/workbook/lines/lines.ts';
import { eachRow } from '../../../local/workbook/rows.ts';
import { deleteSheet, duplicateSheet, renameSheet } from '../../../local/workbook/tabs.ts';
import type { Cell, Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { readXlsx, writeXlsx } from '../../../local/xlsx.ts';
import { phraeBook } from '../../support/books/office';
import { foreignFile, type Thing } from '../../support/xlsx/foreign-file';
import { packageOf } from '../../support/xlsx/package';
import { THINGS } from '../../support/xlsx/things';

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');

/** Without looks. */
const plain = (parts: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, text.replace(/ \w*[dD]xfId="\d+"/g, '')]));

/** Both a file and a table to read. */
function around(cells: string): Thing {
  const { links, tables } = THINGS as { links: Thing; tables: Thing };
  return {
    ...links,
    ...tables,
    parts: { ...links.parts, ...plain(tables.parts) },
    types: { ...links.types, ...tables.types },
    cells,
  };
}

const first = (book: Workbook): Sheet => book.sheets[0] as Sheet;
const at = (book: Workbook, row = 1, column = 2): Cell | undefined => cellAt(first(book), row, column);

async function sheetOf(bytes: Uint8Array, number = 1): Promise<string> {
  return new TextDecoder().decode((await packageOf(bytes)).parts.get(`xl/worksheets/sheet${number}.xml`));
}

const KEPT = [
  '[1]Sheet1!B3',
  "SUM('[1]Sheet 1'!B3:B4)+B2",
  '[1]!steps',
  "'[Budget.xlsx]Sheet1'!$A$1",
  "SUM('C:\\งาน\\[งบ ปี 56.xlsx]แผ่น 1'!B3:B4)+B2",
  '[Budget.xlsx]Sheet1!$A$1*2',
  'SUM(Table1[ขั้น])',
  'Table1[[#This Row],[ขั้น]]',
  'COUNTIF(Table1[[#Headers],[อปท.]:[ขั้น]],"x")',
  'GETPIVOTDATA("ขั้น",$A$1)',
  'CUBEVALUE("a","b")',
  'MYADDIN.STEPS(B2)',
  'SUM(ลอง:สอง!B2)',
  "SUM('ลอง:สอง'!B2)",
  '_xlfn.ANCHORARRAY(D2)',
  '_xlfn.SINGLE(B2:B3)',
  'STEPS_OF_NOBODY*2',
  'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B3)"),5)',
];

describe('kept with its value is', () => {
  it.each(KEPT)('%s', async (formula) => {
    const cells = `<c r="C2"><f>${escaped(formula)}</f><v>4711</v></c><c r="D2"><f>C2+1</f><v>1</v></c>`;
    const book = await readXlsx(await foreignFile(around(cells)));
    await calculate(book, {});
    expect(at(book)?.value).toBe(4711);
    // What reads it reads that.
    expect(at(book, 1, 3)?.value).toBe(4712);
    const bytes = await writeXlsx(book);
    expect(await sheetOf(bytes)).toContain(`<f>${escaped(formula)}</f><v>4711</v>`);
    expect((await packageOf(bytes)).faults).toEqual([]);
    expect(await readXlsx(bytes)).toStrictEqual(book);
  });

  it.each(['#N/A', '#REF!'])('also one whose value is %s', async (error) => {
    const book = await readXlsx(await foreignFile(around(`<c r="C2" t="e"><f>[1]Sheet1!B3</f><v>${error}</v></c>`)));
    await calculate(book, {});
    expect(at(book)).toEqual({ value: { error }, formula: '=[1]Sheet1!B3' });
  });

  it('an array with all that it spilled over', async () => {
    const cells = '<c r="C2"><f t="array" ref="C2:D3">NOT_HERE(A2:B3)</f><v>1</v></c><c r="D2"><v>2</v></c>';
    const book = await readXlsx(await foreignFile(around(cells)));
    await calculate(book, {});
    expect([at(book), at(book, 1, 3)]).toEqual([
      { value: 1, formula: '=NOT_HERE(A2:B3)' },
      { value: 2, spilled: true },
    ]);
  });
});

describe('calculated here is', () => {
  it.each([
    ['_xlfn.LET(_xlpm.x,2,_xlpm.x*B2)', 6],
    ['_xlfn.XLOOKUP("อบต.หัวทุ่ง",A2:A3,B2:B3)', 4],
    ['SUM(_xlfn.UNIQUE(B2:B3))', 7],
    ['3>2.0', true],
    ['COUNTIF(B2:B3,">=4.0")', 1],
    ['COUNTIF(B2:B3,">=04")', 1],
    ['COUNTIF(B2:B3,4.00)', 1],
    ['SUMIF(B2:B3,"<=3.5e0")', 3],
    ['B2=3.000', true],
    ['1.50E+01', 15],
    ['.5+5.', 5.5],
    ['50%', 0.5],
    ['SUM(2.0,{1.0,2.50;3,"x"})', 8.5],
    ['IF(2.0>1.50,10.0,0)', 10],
    ['MAX(4.0,3)', 4],
    ['ROUND(2.50,0.0)', 3],
    ['SUM(B2:B3,-1.0)', 6],
    ['COUNTIF(B2:B3,"<>"&"3.0")', 1],
    ['COUNTIFS(B2:B3,">2.50",B2:B3,"<4.0")', 1],
    ['"2.0"="2"', false],
    ['LEN("04")', 2],
    ['B2&1.0', '31'],
  ])('%s', async (formula, value) => {
    const book = await readXlsx(await foreignFile(around(`<c r="C2"><f>${escaped(formula)}</f><v>4711</v></c>`)));
    await calculate(book, {});
    expect(at(book)?.value).toBe(value);
    expect(await sheetOf(await writeXlsx(book))).toContain(`<f>${escaped(formula)}</f>`);
  });
});

describe('a table', () => {
  const cells = '<c r="C2"><f>SUM(Table1[ขั้น])</f><v>7</v></c>';
  const open = async () => readXlsx(await foreignFile(around(cells)));
  const tableIn = async (bytes: Uint8Array) =>
    Array.from((await packageOf(bytes)).parts).find(([path]) => path.startsWith('xl/tables/'))?.[1];

  it('goes with its cells', async () => {
    const book = await open();
    insertRows(book, first(book), 0, 2);
    insertRows(book, first(book), 4, 1);
    renameSheet(book, first(book), 'อื่น');
    const bytes = await writeXlsx(book);
    expect(new TextDecoder().decode(await tableIn(bytes))).toContain('ref="A3:B6"');
    expect((await packageOf(bytes)).faults).toEqual([]);
    expect(at(await readXlsx(bytes), 3)?.formula).toBe('=SUM(Table1[ขั้น])');
  });

  it('whose header was changed is none any more, and its formulas keep their values', async () => {
    const book = await open();
    changeCell(first(book), 0, 1, { value: 'อื่น' });
    const bytes = await writeXlsx(book);
    expect(await tableIn(bytes)).toBeUndefined();
    expect((await packageOf(bytes)).faults).toEqual([]);
    expect(await sheetOf(bytes)).not.toContain('Table1');
    // Here it is remembered.
    expect(at(await readXlsx(bytes))).toEqual({ value: 7, formula: '=SUM(Table1[ขั้น])' });
  });

  it('is there once, whatever is copied, and goes with its tab', async () => {
    const book = await open();
    duplicateSheet(book, first(book), 'สำเนา');
    const copied = await packageOf(await writeXlsx(book));
    expect(copied.faults).toEqual([]);
    expect([...copied.parts.keys()].filter((path) => path.startsWith('xl/tables/'))).toHaveLength(1);
    deleteSheet(book, first(book));
    const bytes = await writeXlsx(book);
    expect(await tableIn(bytes)).toBeUndefined();
    expect((await packageOf(bytes)).faults).toEqual([]);
  });
});

describe('a name', () => {
  it('follows its cells and its tab', async () => {
    const names = '<definedNames><definedName name="ขั้น">ลอง!$B$2:$B$3</definedName></definedNames>';
    const book = await readXlsx(await foreignFile({ inBook: names, cells: '<c r="C2"><f>SUM(ขั้น)</f><v>1</v></c>' }));
    insertRows(book, first(book), 1, 1);
    renameSheet(book, first(book), 'ลองใหม่');
    await calculate(book, {});
    expect(at(book, 2)).toEqual({ value: 7, formula: '=SUM(ขั้น)' });
    expect(book.names).toEqual([{ name: 'ขั้น', formula: "='ลองใหม่'!$B$3:$B$4" }]);
    expect(await readXlsx(await writeXlsx(book))).toStrictEqual(book);
  });
});

it('no formula of the add-on is kept with the value that it had', async () => {
  const book = phraeBook();
  await recalculate(book);
  const right = structuredClone(book);
  let formulas = 0;
  for (const sheet of book.sheets)
    eachRow(sheet.cells, (cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        formulas += 1;
        changeCell(sheet, row, column, { value: 'stale' });
      });
    });
  expect(formulas).toBeGreaterThan(50);
  await recalculate(book);
  expect(book).toStrictEqual(right);
});
