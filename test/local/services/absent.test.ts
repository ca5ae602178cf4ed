// What the local host does not have says so by name, and never in words in which Google would refuse.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIGNATURES_FILE, signaturesSource } from '../../../scripts/google-signatures.ts';
import { evaluate, run, smallBook, thrownBy } from './script.ts';

const absent = (what: string) => expect.stringContaining(`Error: The local host does not have ${what}`);

describe('what is missing is named', () => {
  it.each([
    ['Utilities.newBlob("text")', 'Utilities.newBlob(String)'],
    [
      'SpreadsheetApp.newDataValidation().requireValueInList([9, false])',
      'SpreadsheetApp.DataValidationBuilder.requireValueInList(number[])',
    ],
    [`sheet.getRange('A1').setHorizontalAlignment('normal')`, "the HorizontalAlignment 'normal'"],
    [
      `sheet.insertImage('https://example.go.th/x.png', 1, 1)`,
      'SpreadsheetApp.Sheet.insertImage(String,number,number)',
    ],
    [
      'SpreadsheetApp.ProtectionType.SHEET.compareTo(SpreadsheetApp.ProtectionType.RANGE)',
      'ProtectionType.SHEET.compareTo',
    ],
    ['DriveApp.getFiles()', 'DriveApp.getFiles'],
    ['CacheService.getDocumentCache()', 'CacheService.getDocumentCache'],
  ])('%s', (call, what) => {
    expect(thrownBy(call)).toEqual(absent(what));
  });

  it('a service that is missing has its name, as on Google', () => {
    expect(evaluate('typeof UrlFetchApp')).toBe('object');
  });
});

describe('what Google refuses is refused in its words', () => {
  it.each([
    [`sheet.getRange('A1').setNotes('x')`, '(String)', 'SpreadsheetApp.Range.setNotes'],
    ['Utilities.newBlob()', '()', 'Utilities.newBlob'],
    [`sheet.setFrozenRows('two')`, '(String)', 'SpreadsheetApp.Sheet.setFrozenRows'],
    [
      'SpreadsheetApp.newDataValidation().requireValueInList(9)',
      '(number)',
      'SpreadsheetApp.DataValidationBuilder.requireValueInList',
    ],
  ])('%s', (call, given, method) => {
    expect(thrownBy(call)).toBe(`Exception: The parameters ${given} don't match the method signature for ${method}.`);
  });
});

describe('the value of a formula', () => {
  const missing = absent('the value of a formula in the run that wrote it (A1)');

  it('is missing in the run that wrote it', () => {
    expect(thrownBy(`sheet.getRange('A1').setFormula('=SUM(1,2)').getValue()`)).toEqual(missing);
    expect(thrownBy(`sheet.getRange('A1').setValue('=SUM(1,2)').getDisplayValue()`)).toEqual(missing);
  });

  it.each([
    ['getValues', 4],
    ['getDisplayValues', '4'],
  ])('says so itself where %s reads it among others', (read, other) => {
    const lines = `sheet.getRange('A1').setValue('=SUM(1,2)'); sheet.getRange('B1').setValue(4);`;
    expect(run(`${lines} return sheet.getRange('A1:B1').${read}();`)).toEqual([
      [expect.stringMatching(/^The local host does not have the value of a formula/), other],
    ]);
  });

  it('is there where it has been written over, and in the next run', () => {
    const workbook = smallBook();
    expect(
      run(`sheet.getRange('A1').setValue('=SUM(1,2)').setValue(4); return sheet.getRange('A1').getValue();`, {
        workbook,
      }),
    ).toBe(4);
    run(`sheet.getRange('A1').setValue('=SUM(1,2)').setNote('n');`, { workbook });
    expect(evaluate(`sheet.getRange('A1').getValue()`, { workbook })).toBe('');
  });

  it('its other properties are there', () => {
    expect(
      run(`const range = sheet.getRange('A1').setValue('=SUM(1,2)'); return [range.getFormula(), range.isBlank()];`),
    ).toEqual(['=SUM(1,2)', false]);
  });
});

it('the signatures are those of the types of today', () => {
  expect(readFileSync(SIGNATURES_FILE, 'utf8')).toBe(signaturesSource());
});
