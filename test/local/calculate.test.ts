// Formulas, as Google Sheets would calculate them.

import { describe, expect, it } from 'vitest';
import { type CustomFunction, calculate, evaluate } from '../../local/calculate.ts';
import { parseA1 } from '../../local/workbook/address.ts';
import { cellAt, changeCell, newSheet, newWorkbook } from '../../local/workbook/cells.ts';
import type { Cell, Value, Workbook } from '../../local/workbook/workbook.ts';

type Cells = Record<string, Value | Cell>;

function bookOf(tabs: Record<string, Cells>): Workbook {
  const workbook = newWorkbook({ name: 'book', owner: 'a@b.c' });
  workbook.sheets = Object.entries(tabs).map(([name, cells]) => {
    const sheet = newSheet(workbook, name);
    for (const [address, content] of Object.entries(cells)) {
      const { row, column } = parseA1(address) ?? { row: 0, column: 0 };
      const isCell = content !== null && typeof content === 'object' && 'value' in content;
      if (isCell) changeCell(sheet, row, column, content);
      else if (typeof content === 'string' && content.startsWith('='))
        changeCell(sheet, row, column, { formula: content });
      else changeCell(sheet, row, column, { value: content });
    }
    return sheet;
  });
  return workbook;
}

function at(workbook: Workbook, address: string, tab = 0): Cell | undefined {
  const { row, column } = parseA1(address) ?? { row: 0, column: 0 };
  const sheet = workbook.sheets[tab];
  return sheet && cellAt(sheet, row, column);
}

/** The values at addresses of the first tab after calculating. */
async function valuesAt(cells: Cells, addresses: string[], functions: Record<string, CustomFunction> = {}) {
  const workbook = bookOf({ Sheet1: cells });
  await calculate(workbook, functions);
  return addresses.map((address) => at(workbook, address)?.value);
}

async function resultOf(formula: string, cells: Cells = {}, functions: Record<string, CustomFunction> = {}) {
  const [value] = await valuesAt({ ...cells, Z1: formula }, ['Z1'], functions);
  return value;
}

const standing =
  '=IFERROR(MOD(FIND(IF(LEN(TRIM(I3))=1,TRIM(I3),"-"),"012345๐๑๒๓๔๕")-1,6),IFERROR(MOD(FIND(IF(LEN(TRIM(H3))=1,TRIM(H3),"-"),"012345๐๑๒๓๔๕")-1,6),""))';

describe('built-in functions', () => {
  it.each([
    [3, 1, 3],
    [null, 1, 1],
    [null, null, ''],
    ['๔', 1, 4],
    [' 4 ', 1, 4],
    [2.5, 1, 1],
    ['x', null, ''],
    [0, 5, 0],
    ['๕', 0, 5],
  ])('the standing of %j after %j is %j', async (now, before, expected) => {
    expect(await resultOf(standing, { I3: now, H3: before })).toBe(expected);
  });

  it.each([
    ['=SUM(A1:A3)', 6],
    ['=COUNTA(A:A)', 4],
    ['=COUNTIF(A:A,">1")', 2],
    ['=SUM(A2:A)', 5],
    ['=IF(AND(A1=1,OR(A2=9,A3=3)),"yes","no")', 'yes'],
    ['=LOOKUP(2,1/(A1:A3<3),A1:A3)', 2],
    ['=SUM({1,2;3,4})', 10],
    ['=LEN(TRIM("  ขั้น 4 "))', 6],
    ['=A1=1', true],
    ['=NOT(TRUE)', false],
    ['=A9', null],
    ['=IF(TRUE,A9)', null],
    ['=A9&""', ''],
    ['=A4&""', '0123'],
    ['=A4+1', 124],
    ['=HYPERLINK("#gid=12&range=H7","H7")', 'H7'],
    ['="see "&HYPERLINK("#gid=12&range=H7","H7")', 'see H7'],
    ['=HYPERLINK("https://example.com")', 'https://example.com'],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=IFERROR(UNKNOWN_ONE(1),"none")', 'none'],
    ['=ISBLANK(A9)', true],
    ['=LET(x,2,x+1)', 3],
    ['=TEXT(41456,"d/m/yyyy")', '1/7/2013'],
  ])('%s', async (formula, expected) => {
    expect(await resultOf(formula, { A1: 1, A2: 2, A3: 3, A4: '0123' })).toEqual(expected);
  });

  it.each([
    ['=1/0', '#DIV/0!'],
    ['=VLOOKUP(9,A1:B2,2,FALSE)', '#N/A'],
    ['=#REF!+1', '#REF!'],
    ["='ไม่มี'!A1", '#REF!'],
    ['=1+', '#ERROR!'],
    ['=(', '#ERROR!'],
    ['=', '#ERROR!'],
    ['=FILTER(A1:A3,A1:A3>9)', '#N/A'],
  ])('%s is %s', async (formula, error) => {
    expect(await resultOf(formula, { A1: 1, A2: 2, A3: 3 })).toMatchObject({ error });
  });

  it('says which function is unknown', async () => {
    expect(await resultOf('=QUERY(A1:B2,"select A")')).toEqual({
      error: '#NAME?',
      message: 'ไม่มีฟังก์ชัน QUERY / Unknown function: QUERY',
    });
  });

  it('hands an error of a cell on', async () => {
    expect(
      await valuesAt({ A1: '=1/0', A2: '=A1+1', A3: { value: { error: '#N/A' } }, A4: '=A3' }, ['A2', 'A4']),
    ).toEqual([{ error: '#DIV/0!' }, { error: '#N/A' }]);
  });

  it('gives dates a format where there is none', async () => {
    const workbook = bookOf({
      Sheet1: { A1: '=TODAY()', A2: { value: null, formula: '=TODAY()', numberFormat: 'yyyy' }, A3: '=A2+1' },
    });
    await calculate(workbook, {});
    expect(at(workbook, 'A1')).toEqual({ value: expect.any(Number), formula: '=TODAY()', numberFormat: 'd/m/yyyy' });
    expect(at(workbook, 'A2')?.numberFormat).toBe('yyyy');
  });

  it('reads other tabs, with Thai names', async () => {
    const workbook = bookOf({
      รวม: { A1: "=SUM('เมืองแพร่'!D3:I22)", A2: '=เมืองแพร่!D3', A3: "=COUNTA('เมืองแพร่'!D:D)" },
      เมืองแพร่: { D3: 4, I22: 5, D30: 1 },
    });
    await calculate(workbook, {});
    expect(['A1', 'A2', 'A3'].map((address) => at(workbook, address)?.value)).toEqual([9, 4, 2]);
  });
});

describe('circles', () => {
  it('do not hang, and show an error', async () => {
    const values = await valuesAt(
      { A1: '=A2', A2: '=A1+1', A3: '=A3', B4: '=A1', A5: 2, A6: '=A5*2', A7: '=SUM(A1:A10)' },
      ['A1', 'A2', 'A3', 'B4', 'A6', 'A7'],
    );
    const circle = { error: '#REF!', message: 'สูตรอ้างถึงช่องของตัวเอง / Circular dependency detected.' };
    expect(values).toEqual([circle, circle, circle, { error: '#REF!' }, 4, circle]);
  });
});

describe('spilled arrays', () => {
  it('fill the cells beside and below, and are cleared when they shrink', async () => {
    const workbook = bookOf({ Sheet1: { A1: 1, A2: 2, A3: 3, C1: '=FILTER(A1:A3,A1:A3>1)', D1: '={1,"a";TRUE,}' } });
    await calculate(workbook, {});
    expect(at(workbook, 'C2')).toEqual({ value: 3, spilled: true });
    expect(at(workbook, 'D2')).toEqual({ value: true, spilled: true });
    expect(at(workbook, 'E1')).toEqual({ value: 'a', spilled: true });
    const sheet = workbook.sheets[0];
    if (sheet) changeCell(sheet, 1, 0, { value: 0 });
    await calculate(workbook, {});
    expect(at(workbook, 'C1')?.value).toBe(3);
    expect(at(workbook, 'C2')).toBeUndefined();
  });

  it('are cleared with their last formula', async () => {
    const workbook = bookOf({ Sheet1: { A1: { value: 3, spilled: true, note: 'kept' } } });
    await calculate(workbook, {});
    expect(at(workbook, 'A1')).toEqual({ value: null, note: 'kept' });
  });

  it('never overwrite what is there', async () => {
    const [first, second] = await valuesAt({ A1: '={1;2;3}', A3: 'here' }, ['A1', 'A3']);
    expect(first).toMatchObject({ error: '#REF!' });
    expect(second).toBe('here');
  });

  it('are read by other formulas, over several steps', async () => {
    const cells = {
      A1: '={1;2;3}',
      B1: '=A3',
      C1: '=FILTER(A1:A3,A1:A3>1)',
      D1: '=FILTER(C1:C2,C1:C2>2)',
      E1: '=C2+D1',
    };
    expect(await valuesAt(cells, ['B1', 'C2', 'D1', 'E1'])).toEqual([3, 3, 3, 6]);
  });
});

describe('custom functions', () => {
  const seen: unknown[][] = [];
  const functions: Record<string, CustomFunction> = {
    SEEN: (...given) => {
      seen.push(given);
      return given.length;
    },
    BOOM: () => {
      throw new Error('the step is missing');
    },
    RETURN: (kind) =>
      ({
        blank: null,
        none: undefined,
        yes: true,
        date: new Date('2013-07-01T00:00:00+07:00'),
        list: [1, 2],
        ragged: [[1, 2], [3]],
        nan: Number.NaN,
      })[String(kind)],
  };

  it('get scalars, 2-D arrays, blanks, dates, booleans', async () => {
    seen.length = 0;
    const date = { value: 41456, numberFormat: 'd mmm yyyy' };
    await resultOf(
      '=SEEN(A1,A1:B2,A9,C1,D1,"x",1+1,TRUE,,A1:A1,E1,{1,2})',
      { A1: 3, A2: '0123', B2: false, C1: date, D1: true, E1: '=C1' },
      functions,
    );
    const july = new Date('2013-07-01T00:00:00+07:00');
    expect(seen.at(-1)).toEqual([
      3,
      [
        [3, ''],
        ['0123', false],
      ],
      '',
      july,
      true,
      'x',
      2,
      true,
      '',
      3,
      july,
      [[1, 2]],
    ]);
  });

  it('read the results of other formulas', async () => {
    seen.length = 0;
    await resultOf('=SEEN(A1:A4)', { A1: '=1=1', A2: '=""', A3: '=1/0', A4: '=A9' }, functions);
    expect(seen.at(-1)).toEqual([[[true], [''], ['#DIV/0!'], ['']]]);
  });

  it('that throw leave an error with its message, and the others calculated', async () => {
    const cells = { A1: '=BOOM(1)', A2: '=IFERROR(BOOM(1),"caught")', A3: '=SEEN(1,2)', A4: '=A1' };
    expect(await valuesAt(cells, ['A1', 'A2', 'A3', 'A4'], functions)).toEqual([
      { error: '#ERROR!', message: 'the step is missing' },
      'caught',
      2,
      { error: '#ERROR!' },
    ]);
  });

  it('are not called with an error', async () => {
    expect(await resultOf('=SEEN(1/0)', {}, functions)).toEqual({ error: '#DIV/0!' });
  });

  it.each([
    ['blank', null],
    ['none', null],
    ['yes', true],
    ['date', 41456],
    ['list', 1],
    ['nan', { error: '#NUM!' }],
  ])('may return %s', async (kind, expected) => {
    expect(await resultOf(`=RETURN("${kind}")`, {}, functions)).toEqual(expected);
  });

  it('spill 2-D results, and format dates', async () => {
    const workbook = bookOf({ Sheet1: { A1: '=RETURN("ragged")', A4: '=RETURN("list")', A7: '=return("date")' } });
    await calculate(workbook, functions);
    expect(at(workbook, 'B1')).toEqual({ value: 2, spilled: true });
    expect(at(workbook, 'B2')).toEqual({ value: null, spilled: true });
    expect(at(workbook, 'A5')).toEqual({ value: 2, spilled: true });
    expect(at(workbook, 'A7')?.numberFormat).toBe('d/m/yyyy');
  });

  it('are those of the call, not of an earlier one', async () => {
    expect(await resultOf('=SEEN(1)', {}, { SEEN: () => 'new' })).toBe('new');
    expect(await resultOf('=SEEN(1)', {}, {})).toEqual({
      error: '#NAME?',
      message: 'ไม่มีฟังก์ชัน SEEN / Unknown function: SEEN',
    });
  });

  it('do not mix in calculations at the same time', async () => {
    const both = [1, 2].map((number) => resultOf('=SEEN(1)', {}, { SEEN: () => number }));
    expect(await Promise.all(both)).toEqual([1, 2]);
  });
});

describe('evaluate', () => {
  const cells = { A1: 1, A2: 2, A3: '=A1+A2', B1: 'x' };

  it.each([
    ['=A3*2', [[6]]],
    [
      '=A1:B2',
      [
        [1, 'x'],
        [2, null],
      ],
    ],
    ['=SUM(A:A)', [[6]]],
    ['=FILTER(A1:A3,A1:A3>1)', [[2], [3]]],
    ['=BOOM()', [[{ error: '#ERROR!', message: 'no' }]]],
    ['=NOPE()', [[{ error: '#NAME?', message: 'ไม่มีฟังก์ชัน NOPE / Unknown function: NOPE' }]]],
    ['=1+', [[{ error: '#ERROR!', message: 'อ่านเป็นสูตรไม่ได้ / Formula parse error.' }]]],
    ['="a"', [['a']]],
  ])('%s', async (formula, expected) => {
    const workbook = bookOf({ Sheet1: cells });
    const before = structuredClone(workbook);
    const boom = () => {
      throw new Error('no');
    };
    expect(await evaluate(workbook, formula, null, { BOOM: boom })).toEqual(expected);
    expect(workbook).toEqual(before);
  });

  it('stands on the tab that is named', async () => {
    const workbook = bookOf({ Sheet1: cells, สอง: { A1: 'two' } });
    expect(await evaluate(workbook, '=A1', 'สอง', {})).toEqual([['two']]);
    expect(await evaluate(workbook, '=A1', 'สาม', {})).toEqual([[{ error: '#REF!', message: 'No such tab: สาม' }]]);
  });
});
