// Functions of texts, of which the standings and colours are made: a text stays a text, also where it looks like a number or a date.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../local/calculate.ts';
import { changeCell, newSheet, newWorkbook } from '../../../local/workbook/cells.ts';

function book() {
  const workbook = newWorkbook({ name: 'book', owner: 'a@b.c' });
  const sheet = newSheet(workbook, 'Sheet1');
  workbook.sheets = [sheet];
  ['ขั้น 4', 'STEP 5', null, 12.5, true, { error: '#DIV/0!' }, 'a\nb'].forEach((value, row) => {
    changeCell(sheet, row, 0, { value });
  });
  return workbook;
}

const value = async (formula: string) => (await evaluate(book(), formula, null, {}))[0]?.[0];

describe('functions of texts', () => {
  it.each([
    ['=SUBSTITUTE(A1,"ขั้น ","")', '4'],
    ['=SUBSTITUTE(A1,"","x")', 'ขั้น 4'],
    ['=SUBSTITUTE("abab","b","",2)', 'aba'],
    ['=SUBSTITUTE(A4,".",",")', '12,5'],
    ['=SUBSTITUTE(A3,"a","b")', ''],
    ['=LOWER(A2)', 'step 5'],
    ['=LOWER(A5)', 'true'],
    ['=CLEAN(A7)', 'ab'],
    ['=LEN(CLEAN(A3))', 0],
    ['=LOWER("ก๔")', 'ก๔'],
  ])('%s is %j', async (formula, expected) => expect(await value(formula)).toEqual(expected));

  it('hand an error on', async () => expect(await value('=LOWER(A6)')).toMatchObject({ error: '#DIV/0!' }));
});
