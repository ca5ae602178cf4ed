// What a person sees in a cell.

import { describe, expect, test } from 'vitest';
import { displayText, isDateFormat } from '../../../local/workbook/typing/display.ts';
import type { Value } from '../../../local/workbook/workbook.ts';

describe('displayText', () => {
  test.each<[Value, string | undefined, string]>([
    [null, undefined, ''],
    ['อบต.', undefined, 'อบต.'],
    ['001', '@', '001'],
    [5, '@', '5'],
    [true, '0', 'TRUE'],
    [false, undefined, 'FALSE'],
    [{ error: '#REF!', message: 'gone' }, '0.00', '#REF!'],
    [5, undefined, '5'],
    [5, '0.###############', '5'],
    [0.1 + 0.2, 'General', '0.3'],
    [1 / 3, undefined, '0.3333333333'],
    [-2.5, undefined, '-2.5'],
    [1234567890123, undefined, '1234567890123'],
    [1e-7, undefined, '1E-07'],
    [1.5e20, undefined, '1.5E+20'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.125, '0.0%', '12.5%'],
    [4, '"ขั้นที่ "0', 'ขั้นที่ 4'],
    [41456, 'd mmm yyyy', '1 ก.ค. 2013'],
    [41456.75, 'dd/mm/yyyy hh:mm', '01/07/2013 18:00'],
    [60, 'd/m/yyyy', '28/2/1900'],
    [3, 'no [such', '3'],
  ])('%j by %j is %j', (value, numberFormat, shown) => {
    expect(displayText(numberFormat === undefined ? { value } : { value, numberFormat })).toBe(shown);
  });

  test('no cell is blank', () => {
    expect(displayText(undefined)).toBe('');
  });
});

describe('isDateFormat', () => {
  test.each([
    ['d/m/yyyy', true],
    ['yyyy-MM-dd', true],
    ['h:mm', true],
    ['[h]:mm', true],
    ['0.00', false],
    ['@', false],
    ['General', false],
    ['"d/m"0', false],
    [undefined, false],
  ])('%j: %s', (pattern, expected) => {
    expect(isDateFormat(pattern)).toBe(expected);
  });
});
