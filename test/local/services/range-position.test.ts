// Where ranges lie: apps-script-behaviour.md section 1, and Google's words for ranges that cannot be.
import { describe, expect, it } from 'vitest';
import { evaluate, thrownBy } from './script.ts';

const boxOf = (range: string) =>
  `[${range}].map((r) => [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns()])[0]`;

describe('A1 and R1C1 notation', () => {
  it.each([
    ['$b$2', 'B2'],
    ['c2:$d$4', 'C2:D4'],
    ['C5:B2', 'B2:C5'],
    ['5:7', '5:7'],
    ['5:2', '2:5'],
    ['D:F', 'D:F'],
    ['D:B', 'B:D'],
    ['B3:B', 'B3:B'],
    ['Sheet1!E10:F12', 'E10:F12'],
    ['!c2:e5', 'C2:E5'],
    ['R5C3', 'C5'],
    ['r10c5:r1c2', 'B1:E10'],
    ['RC1', 'RC1'],
    ['AA11', 'AA11'],
  ])('reads %s as %s', (text, notation) => {
    expect(evaluate(`sheet.getRange(${JSON.stringify(text)}).getA1Notation()`)).toBe(notation);
  });

  it('gives open ranges the size of the grid', () => {
    expect(evaluate(boxOf(`sheet.getRange('5:7')`))).toEqual([5, 1, 7, 10, 3, 10]);
    expect(evaluate(boxOf(`sheet.getRange('D:F')`))).toEqual([1, 4, 20, 6, 20, 3]);
    expect(evaluate(boxOf(`sheet.getRange('B3:B')`))).toEqual([3, 2, 20, 2, 18, 1]);
  });

  it.each(['foo!A1', 'B', 'A1:B2:C3', ''])('does not find %s', (text) => {
    expect(thrownBy(`sheet.getRange(${JSON.stringify(text)})`)).toBe('Exception: Range not found');
  });

  it('makes lists of ranges, in their order', () => {
    expect(
      evaluate(`sheet.getRangeList(['b2', 'c2:$d$4', 'b2']).getRanges().map((each) => each.getA1Notation())`),
    ).toEqual(['B2', 'C2:D4', 'B2']);
    expect(thrownBy(`sheet.getRangeList(['A1', 'foo!A1'])`)).toBe('Exception: Range not found');
    expect(thrownBy('sheet.getRangeList([])')).toMatch(/^Exception: /);
  });

  it('finds out about a notation outside of the grid when the range is used', () => {
    expect(thrownBy(`sheet.getRange('RC1').getValue()`)).toBe(
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    );
  });
});

describe('numbers', () => {
  it('count from 1', () => {
    expect(evaluate(boxOf('sheet.getRange(11, 3, 9, 8)'))).toEqual([11, 3, 19, 10, 9, 8]);
    expect(evaluate('sheet.getRange(2, 3).getA1Notation()')).toBe('C2');
    expect(evaluate('sheet.getRange(2, 3, 2).getA1Notation()')).toBe('C2:C3');
  });

  it.each([
    ['0, 1', 'The starting row of the range is too small.'],
    ['1, 0', 'The starting column of the range is too small.'],
    ['1, 1, 0', 'The number of rows in the range must be at least 1.'],
    ['1, 1, 1, 0', 'The number of columns in the range must be at least 1.'],
    ['21, 1', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['1, 10, 1, 2', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['1', "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    ['1, null', "The parameters (number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    [
      '1, undefined, "a", [2], sheet',
      "The parameters (number,null,String,number[],SpreadsheetApp.Sheet) don't match the method signature for " +
        'SpreadsheetApp.Sheet.getRange.',
    ],
  ])('getRange(%s) says why not', (given, message) => {
    expect(thrownBy(`sheet.getRange(${given})`)).toBe(`Exception: ${message}`);
  });
});

describe('ranges from ranges', () => {
  it.each([
    ['offset(1, 2)', 'D3:E4'],
    ['offset(1, 2, 1)', 'D3:E3'],
    ['offset(-1, 0, 1, 1)', 'B1'],
    ['getCell(1, 1)', 'B2'],
    ['getCell(2, 2)', 'C3'],
  ])('B2:C3 %s is %s', (call, notation) => {
    expect(evaluate(`sheet.getRange('B2:C3').${call}.getA1Notation()`)).toBe(notation);
  });

  it.each([
    ['offset(0, 0, 0)', 'The number of rows in the range must be at least 1.'],
    ['offset(0, 0, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['offset(-2, 0)', 'The starting row of the range is too small.'],
    ['getCell(3, 1)', 'Cell reference out of range'],
  ])('B2:C3 %s is refused', (call, message) => {
    expect(thrownBy(`sheet.getRange('B2:C3').${call}`)).toBe(`Exception: ${message}`);
  });

  it('belong to their sheet', () => {
    expect(evaluate(`sheet.getRange('A1').getSheet().getName()`)).toBe('Sheet1');
    expect(evaluate(`sheet.getRange('A1').getGridId() === sheet.getSheetId()`)).toBe(true);
    expect(evaluate(`String(sheet.getRange('A1'))`)).toBe('Range');
  });
});
