// Reading and writing values and formulas: apps-script-behaviour.md section 2.
import { describe, expect, it } from 'vitest';
import { cell, change, sheetOf } from '../workbook/samples.ts';
import { addOnOf, evaluate, run, smallBook, thrownBy } from './script.ts';

const writeAndRead = (literal: string) => run(`return sheet.getRange('A1').setValue(${literal}).getValue();`);

describe('a value written and read', () => {
  it.each([
    ['1', 1],
    ['0', 0],
    ['1.5', 1.5],
    ['true', true],
    ['"bar"', 'bar'],
    ['"1"', 1],
    ['"TRUE"', true],
    ['"0123"', 123],
    [`"'0123"`, '0123'],
    ['"   =SUM(1,2)"', '   =SUM(1,2)'],
    ['""', ''],
    ['null', ''],
    ['undefined', ''],
    ['"ก้าวหน้า"', 'ก้าวหน้า'],
    ['1773849600000', 1773849600000],
  ])('%s reads %j', (literal, expected) => {
    expect(writeAndRead(literal)).toBe(expected);
  });

  it('is a Date where the number format is one, and midnight in Bangkok for a day', () => {
    const workbook = smallBook();
    change(sheetOf(workbook), 'A1', { value: 46_113, numberFormat: 'd mmm yyyy' });
    expect(evaluate(`sheet.getRange('A1').getValue()`, { workbook })).toEqual(new Date('2026-03-31T17:00:00Z'));
    expect(evaluate(`sheet.getRange('A1').getValue() instanceof Date`, { workbook })).toBe(true);
    expect(evaluate(`sheet.getRange('A1').setNumberFormat('0').getValue()`, { workbook })).toBe(46_113);
  });

  it('keeps a Date through a write, and gives it a date format', () => {
    const back = run(`return sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 3, 1, 2, 30))).getValue();`);
    expect(back).toEqual(new Date('2026-04-01T02:30:00Z'));
    expect(evaluate(`sheet.getRange('A1').setValue(new Date('2026-03-31T17:00:00Z')).getDisplayValue()`)).toBe(
      '1/4/2026',
    );
  });

  it('is the text of an error', () => {
    const workbook = smallBook();
    change(sheetOf(workbook), 'A1', { value: { error: '#REF!' }, formula: '=#REF!' });
    expect(evaluate(`sheet.getRange('A1').getValue()`, { workbook })).toBe('#REF!');
  });

  it('of a text cell stays text', () => {
    expect(evaluate(`sheet.getRange('A1').setNumberFormat('@').setValue('0123').getValue()`)).toBe('0123');
  });
});

describe('many values', () => {
  it('go in and come out as rows of columns, and setValues gives back its range', () => {
    expect(run(`return sheet.getRange('A1:B2').setValues([[1, null], ['x', undefined]]).getValues();`)).toEqual([
      [1, ''],
      ['x', ''],
    ]);
  });

  it('are arrays of the realm', () => {
    expect(evaluate(`sheet.getRange('A1:B2').getValues() instanceof Array`)).toBe(true);
    expect(evaluate(`sheet.getRange('A1:B2').getValues()[0] instanceof Array`)).toBe(true);
  });

  it('of an empty sheet are one blank', () => {
    expect(evaluate('sheet.getDataRange().getValues()')).toEqual([['']]);
    expect(evaluate('[sheet.getLastRow(), sheet.getLastColumn()]')).toEqual([0, 0]);
  });

  it('setValue puts into every cell', () => {
    expect(run(`return sheet.getRange('A1:B2').setValue(7).getValues();`)).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([
    ['[[1]]', 'rows', 1, 2],
    ['[]', 'rows', 0, 2],
    ['[[1, 2, 3], [1, 2, 3]]', 'columns', 3, 2],
    ['[[1, 2], [1]]', 'columns', 1, 2],
  ])('%s does not fit 2 x 2', (data, lines, has, wants) => {
    expect(thrownBy(`sheet.getRange('A1:B2').setValues(${data})`)).toBe(
      `Exception: The number of ${lines} in the data does not match the number of ${lines} in the range. ` +
        `The data has ${has} but the range has ${wants}.`,
    );
  });

  it.each([
    ['"a"', 'String'],
    ['[1, 2]', 'number[]'],
    ['null', 'null'],
    ['', ''],
    ['sheet.getRange("A1")', 'SpreadsheetApp.Range'],
  ])('setValues(%s) is not what it takes', (given, types) => {
    expect(thrownBy(`sheet.getRange('A1').setValues(${given})`)).toBe(
      `Exception: The parameters (${types}) don't match the method signature for SpreadsheetApp.Range.setValues.`,
    );
  });

  it('takes no objects of classes', () => {
    expect(thrownBy(`class Own {}; sheet.getRange('A1').setValue(new Own())`)).toBe(
      "Exception: The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.setValue.",
    );
  });

  it('refuses more text than a cell holds', () => {
    expect(thrownBy(`sheet.getRange('A1').setValue('x'.repeat(50001))`)).toContain('maximum of 50000 characters');
  });
});

describe('display values', () => {
  it('are what a person sees', () => {
    const lines = `sheet.getRange('A1:C1').setNumberFormats([['0.0%', '0', '@']]).setValues([[0.5, 3, '7']]);
      return sheet.getRange('A1:D1').getDisplayValues();`;
    expect(run(lines)).toEqual([['50.0%', '3', '7', '']]);
  });
});

describe('isBlank', () => {
  it('is true until something is written there', () => {
    expect(evaluate(`sheet.getRange('A1:C3').isBlank()`)).toBe(true);
    expect(evaluate(`sheet.getRange('A1:C3').setBackground('red').isBlank()`)).toBe(true);
    expect(run(`sheet.getRange('C3').setValue(1); return sheet.getRange('A1:C3').isBlank();`)).toBe(false);
    expect(run(`sheet.getRange('C3').setFormula('=A1'); return sheet.getRange('A1:C3').isBlank();`)).toBe(false);
  });
});

describe('formulas', () => {
  it('are what begins with =', () => {
    expect(run(`return sheet.getRange('A1:B1').setValues([['=SAMPLE()', 'x']]).getFormulas();`)).toEqual([
      ['=SAMPLE()', ''],
    ]);
  });

  it('move their relative references over the range', () => {
    expect(run(`return sheet.getRange('A1:B2').setFormula('=A1').getFormulas();`)).toEqual([
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ]);
  });

  it.each([
    ['"=A1"', '=A1'],
    ['"Value"', '=Value'],
    ['null', ''],
    ['""', ''],
  ])('setFormula(%s) reads %j', (given, formula) => {
    expect(run(`return sheet.getRange('B1').setValue(5).setFormula(${given}).getFormula();`)).toBe(formula);
  });

  it('are written each by each', () => {
    expect(run(`return sheet.getRange('A1:B1').setFormulas([['=C1', null]]).getFormulas();`)).toEqual([['=C1', '']]);
  });
});

describe('a write that is refused', () => {
  it('changes nothing when a value breaks a rule that rejects', () => {
    const workbook = smallBook();
    const lines = `
      sheet.getRange('B3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['1', '2']).setAllowInvalid(false).build());
      try { sheet.getRange('A1:B3').setValues([[1, 2], [3, 4], [5, 6]]); } catch (error) { return String(error); }`;
    expect(run(lines, { workbook })).toBe(
      'Exception: The data you entered in cell B3 violates the data validation rules set on this cell.',
    );
    expect(cell(sheetOf(workbook), 'A1')).toBeUndefined();
  });

  it('is none when the rule only warns', () => {
    const lines = `
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 8).build());
      return sheet.getRange('A1').setValue('nine').getValue();`;
    expect(run(lines)).toBe('nine');
  });

  it('lets a formula and a blank pass', () => {
    const lines = `
      const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 8).setAllowInvalid(false).build();
      return sheet.getRange('A1:B1').setDataValidation(rule).setValues([['=1+1', '']]).getFormulas();`;
    expect(run(lines)).toEqual([['=1+1', '']]);
  });
});

describe('covered cells of a merge', () => {
  it('take what is written into them', () => {
    const addOn = addOnOf(`return sheet.getRange('A1:B1').merge().setValues([[1, 2]]).getValues();`);
    expect(addOn.call('main', [])).toEqual([[1, 2]]);
  });
});
