// What typing makes of an input.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayText } from '../../../local/workbook/typing/display.ts';
import { enterInput, parseEntry } from '../../../local/workbook/typing/entry.ts';
import { cell, change, sheetOf, workbookWith } from './samples.ts';

const now = Date.parse('2026-03-01T00:00:00+07:00');

describe('numbers and truth values', () => {
  test.each([
    ['5', 5, undefined],
    [' 5 ', 5, undefined],
    ['-3', -3, undefined],
    ['+5', 5, undefined],
    ['.5', 0.5, undefined],
    ['001', 1, undefined],
    ['1234567890123', 1234567890123, undefined],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['1,234,567', 1234567, '#,##0'],
    ['12%', 0.12, '0%'],
    ['70%', 0.7, '0%'],
    ['1e3', 1000, '0.00E+00'],
    ['TRUE', true, undefined],
    ['false', false, undefined],
  ])('%j', (input, value, format) => {
    expect(parseEntry(input, undefined)).toEqual(format ? { value, numberFormat: format } : { value });
  });
});

describe('dates and times, day first', () => {
  test.each([
    ['1/2', '2026-02-01', 'd/m'],
    ['1/2/2013', '2013-02-01', 'd/m/yyyy'],
    ['1/2/2556', '2013-02-01', 'd/m/yyyy'],
    ['1-2-13', '2013-02-01', 'd-m-yyyy'],
    ['31.12.2556', '2013-12-31', 'd.m.yyyy'],
    ['2013-07-01', '2013-07-01', 'yyyy-mm-dd'],
    ['2556-07-01', '2013-07-01', 'yyyy-mm-dd'],
    ['1 ก.ค. 56', '2013-07-01', 'd mmm yyyy'],
    ['1 กค 56', '2013-07-01', 'd mmm yyyy'],
    ['1 กรกฎาคม 2556', '2013-07-01', 'd mmmm yyyy'],
    ['1 พฤษภาคม 2556', '2013-05-01', 'd mmmm yyyy'],
    ['1 Jul 2013', '2013-07-01', 'd mmm yyyy'],
    ['1-Jul', '2026-07-01', 'd-mmm'],
  ])('%j', (input, day, format) => {
    const serial = Date.parse(day) / 86_400_000 + 25_569;
    expect(parseEntry(input, undefined, now)).toEqual({ value: serial, numberFormat: format });
  });

  test.each([
    ['13:45', '13:45'],
    ['13:45:10', '13:45:10'],
    ['1/7/2556 13:45', '1/7/2013 13:45'],
    ['2013-07-01T08:30', '2013-07-01 08:30'],
  ])('%j is shown as %j', (input, shown) => {
    expect(displayText(parseEntry(input, undefined, now))).toBe(shown);
  });
});

describe('text', () => {
  test.each([
    '29/2/2556',
    '1/13',
    '32/1/2556',
    '1.2.3',
    '1,23',
    '๔',
    '๑/๒/๒๕๕๖',
    '-',
    '=',
    '()',
    '%',
    'Infinity',
    '25:00',
    ' อบต. ',
    '   =SUM(1,2)',
    '1 กก 2556',
  ])('%j stays text', (input) => {
    expect(parseEntry(input, undefined, now)).toEqual({ value: input });
  });

  test('a leading apostrophe forces text and is not kept', () => {
    expect(parseEntry("'001", undefined)).toEqual({ value: '001' });
    expect(parseEntry("'=A1", undefined)).toEqual({ value: '=A1' });
  });

  test.each(['001', '1/2', '=A1', 'TRUE'])('%j in a cell formatted as text', (input) => {
    expect(parseEntry(input, { value: null, numberFormat: '@' })).toEqual({ value: input, numberFormat: '@' });
  });
});

describe('what was in the cell', () => {
  test('its number format stays, and is not needed', () => {
    expect(parseEntry('1/2/2556', { value: 1, numberFormat: 'd mmm yyyy' })).toEqual({
      value: 41306,
      numberFormat: 'd mmm yyyy',
    });
    expect(parseEntry('', { value: 1, numberFormat: '0' })).toEqual({ value: null, numberFormat: '0' });
    expect(parseEntry(null, { value: 1 })).toEqual({ value: null });
  });

  test('a formula goes when a value is entered, and a value when a formula is', () => {
    const sheet = sheetOf(workbookWith({ A1: '=B1' }));
    change(sheet, 'A1', { value: 7, note: 'kept' });
    enterInput(sheet, 0, 0, '5');
    expect(cell(sheet, 'A1')).toEqual({ value: 5, note: 'kept' });
    enterInput(sheet, 0, 0, '=B1');
    expect(cell(sheet, 'A1')).toEqual({ value: null, formula: '=B1', note: 'kept' });
  });

  test('numbers and truth values that are not text stay as they are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true }), fc.boolean()), (input) => {
        expect(parseEntry(input, { value: 'x', numberFormat: '@' }).value).toBe(input);
      }),
    );
  });

  test('what is shown of a whole number reads back as that number', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(parseEntry(displayText({ value }), undefined).value).toBe(value);
      }),
    );
  });
});
