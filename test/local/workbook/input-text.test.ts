// What a cell's editor shows: typing it gives the same again.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { displayText } from '../../../local/workbook/typing/display.ts';
import { parseEntry } from '../../../local/workbook/typing/entry.ts';
import { inputText } from '../../../local/workbook/typing/input-text.ts';
import type { Cell } from '../../../local/workbook/workbook.ts';
import { runs } from '../../support/chance';

describe('what is shown differs from what was typed', () => {
  test.each<[string, Cell, string, string]>([
    ['a text of digits', { value: '0123' }, '0123', "'0123"],
    ['a text with an apostrophe', { value: "'tis" }, "'tis", "''tis"],
    ['a text that would be a formula', { value: '=1+1' }, '=1+1', "'=1+1"],
    ['a rounded number', { value: 1234.56, numberFormat: '#,##0' }, '1,235', '1234.56'],
    ['a rounded share', { value: 0.1234, numberFormat: '0%' }, '12%', '0.1234'],
    ['a number of many digits', { value: 1 / 3 }, '0.3333333333', '0.3333333333333333'],
    ['a date of another year', { value: 41_306, numberFormat: 'd/m' }, '1/2', '2013-02-01'],
    ['a formula', { value: 3, formula: '=1+2' }, '3', '=1+2'],
  ])('%s', (_, cell, shown, input) => {
    expect([displayText(cell), inputText(cell)]).toEqual([shown, input]);
  });
});

test.each<[Cell, string]>([
  [{ value: 'ทต.แม่ปาน' }, 'ทต.แม่ปาน'],
  [{ value: '๔' }, '๔'],
  [{ value: '0123', numberFormat: '@' }, '0123'],
  [{ value: 0.12, numberFormat: '0%' }, '12%'],
  [{ value: true }, 'TRUE'],
  [{ value: null }, ''],
])('what is typed is what is shown: %j', (cell, input) => {
  expect(inputText(cell)).toBe(input);
});

const formats = fc.constantFrom(undefined, '@', '0%', '#,##0', '#,##0.00', 'd/m', 'd mmm yyyy', 'h:mm', '0.00E+00');
const texts = fc.oneof(fc.string(), fc.constantFrom("'", '5', ' 5 ', '1/2', 'TRUE', '=A1', '12%', '๔', '-', '1,234'));
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });

it('typing it again changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(texts, numbers, fc.boolean()), formats, (value, numberFormat) => {
      const cell: Cell = { value, ...(numberFormat === undefined ? {} : { numberFormat }) };
      fc.pre(typeof value !== 'number' || numberFormat !== '@');
      fc.pre(typeof value !== 'boolean' || numberFormat !== '@');
      const entry = parseEntry(inputText(cell), cell);
      if (typeof value === 'number')
        expect(Math.abs(Number(entry.value) - value)).toBeLessThanOrEqual(1e-12 * Math.max(Math.abs(value), 1e-6));
      else expect(entry.value).toBe(value);
      expect(entry.numberFormat).toBe(numberFormat);
    }),
    { numRuns: runs(2000) },
  );
});
