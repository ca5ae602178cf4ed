// How cells look: apps-script-behaviour.md sections 5 and 9.
import { describe, expect, it } from 'vitest';
import { cell, sheetOf } from '../workbook/samples.ts';
import { evaluate, run, smallBook, thrownBy } from './script.ts';

describe('defaults of a new sheet', () => {
  it.each([
    ['Background', '#ffffff'],
    ['FontColor', '#000000'],
    ['FontFamily', 'Arial'],
    ['FontSize', 10],
    ['FontWeight', 'normal'],
    ['FontStyle', 'normal'],
    ['HorizontalAlignment', 'general'],
    ['VerticalAlignment', 'bottom'],
    ['NumberFormat', '0.###############'],
    ['Wrap', true],
    ['Note', ''],
    ['DataValidation', null],
  ])('%s is %j', (name, value) => {
    expect(evaluate(`sheet.getRange('A1').get${name}()`)).toBe(value);
  });

  it('overflows', () => {
    expect(evaluate(`String(sheet.getRange('A1').getWrapStrategy())`)).toBe('OVERFLOW');
  });
});

describe('what is set is read back', () => {
  it.each([
    ['Background', '"red"', '#ff0000'],
    ['Background', '"#ABCDEF"', '#abcdef'],
    ['Background', '"#fff"', '#ffffff'],
    ['Background', '"DarkSlateGray"', '#2f4f4f'],
    ['FontColor', '"Blue"', '#0000ff'],
    ['FontFamily', '"Sarabun"', 'Sarabun'],
    ['FontSize', '14', 14],
    ['FontWeight', '"bold"', 'bold'],
    ['FontStyle', '"italic"', 'italic'],
    ['HorizontalAlignment', '"right"', 'right'],
    ['VerticalAlignment', '"middle"', 'middle'],
    ['NumberFormat', '"#,##0.00"', '#,##0.00'],
    ['NumberFormat', '"general"', '0.###############'],
    ['Wrap', 'true', true],
    ['Wrap', 'false', false],
    ['Note', '"a note"', 'a note'],
    ['Note', '25', '25'],
  ])('set%s(%s)', (name, literal, value) => {
    expect(evaluate(`sheet.getRange('A1:B2').set${name}(${literal}).getCell(2, 2).get${name}()`)).toBe(value);
  });

  it.each([
    ['WRAP', true],
    ['CLIP', false],
    ['OVERFLOW', false],
  ])('the strategy %s wraps: %j', (name, wraps) => {
    const range = `sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.${name})`;
    expect(evaluate(`${range}.getWrap()`)).toBe(wraps);
    expect(evaluate(`${range}.getWrapStrategy() === SpreadsheetApp.WrapStrategy.${name}`)).toBe(true);
  });

  it('wraps by setWraps', () => {
    expect(run(`return sheet.getRange('A1:B1').setWraps([[true, false]]).getWrapStrategies().map(String);`)).toEqual([
      'WRAP,OVERFLOW',
    ]);
  });
});

describe('null', () => {
  it.each([
    ['Background', '"red"', '#ffffff'],
    ['FontColor', '"red"', '#000000'],
    ['FontWeight', '"bold"', 'normal'],
    ['FontStyle', '"italic"', 'normal'],
    ['FontFamily', '"Sarabun"', 'Arial'],
    ['HorizontalAlignment', '"left"', 'general'],
    ['VerticalAlignment', '"top"', 'bottom'],
    ['Note', '"x"', ''],
  ])('sets %s back', (name, literal, usual) => {
    expect(evaluate(`sheet.getRange('A1').set${name}(${literal}).set${name}(null).get${name}()`)).toBe(usual);
  });
});

describe('values that mean nothing', () => {
  it.each([
    ['Background', '"not-a-real-color"', '#ffffff'],
    ['Background', '"#gggggg"', '#ffffff'],
    ['HorizontalAlignment', '"foo"', 'general'],
  ])('set%s(%s) is silently ignored, as on Google', (name, literal, value) => {
    expect(evaluate(`sheet.getRange('A1').set${name}(${literal}).get${name}()`)).toBe(value);
  });

  it.each([
    ['setFontSize("big")', '(String)', 'setFontSize'],
    ['setWrap(1)', '(number)', 'setWrap'],
    ['setNotes("foo")', '(String)', 'setNotes'],
    ['setBackgrounds([["red"], [1]])', '(String[][])', 'setBackgrounds'],
    ['setWrapStrategy("WRAP")', '(String)', 'setWrapStrategy'],
  ])('%s does not match', (call, types, name) => {
    expect(thrownBy(`sheet.getRange('A1').${call}`)).toBe(
      `Exception: The parameters ${types} don't match the method signature for SpreadsheetApp.Range.${name}.`,
    );
  });
});

describe('each cell its own', () => {
  it('takes and gives grids', () => {
    const lines = `const range = sheet.getRange('A1:B1');
      range.setBackgrounds([['red', null]]).setFontWeights([['bold', 'normal']]).setFontSizes([[8, 9]])
        .setHorizontalAlignments([['left', 'center']]).setNumberFormats([['0', '@']]).setNotes([['n', null]]);
      return [range.getBackgrounds(), range.getFontWeights(), range.getFontSizes(), range.getHorizontalAlignments(),
        range.getNumberFormats(), range.getNotes()];`;
    expect(run(lines)).toEqual([
      [['#ff0000', '#ffffff']],
      [['bold', 'normal']],
      [[8, 9]],
      [['left', 'center']],
      [['0', '@']],
      [['n', '']],
    ]);
  });

  it('refuses a grid of another size', () => {
    expect(thrownBy(`sheet.getRange('A1:B1').setBackgrounds([['red']])`)).toContain(
      'The data has 1 but the range has 2.',
    );
  });
});

describe('borders', () => {
  const black = { style: 'SOLID', color: '#000000' };

  it('draws, leaves and takes away', () => {
    const workbook = smallBook();
    run(
      `sheet.getRange('A1:B1').setBorder(true, true, true, true, true, null);
       sheet.getRange('A1').setBorder(null, null, false, null, null, null);
       sheet.getRange('B2').setBorder(true, null, null, null, null, null, 'red', SpreadsheetApp.BorderStyle.DOUBLE);`,
      { workbook },
    );
    const sheet = sheetOf(workbook);
    expect(cell(sheet, 'A1')?.style?.borders).toEqual({ top: black, left: black, right: black });
    expect(cell(sheet, 'B1')?.style?.borders).toEqual({ top: black, left: black, right: black, bottom: black });
    expect(cell(sheet, 'B2')?.style?.borders).toEqual({ top: { style: 'DOUBLE', color: '#ff0000' } });
  });

  it('leaves nothing behind when all are taken away', () => {
    const workbook = smallBook();
    const all = (on: boolean) => `setBorder(${on}, ${on}, ${on}, ${on}, ${on}, ${on})`;
    run(`sheet.getRange('A1:C3').${all(true)}.${all(false)};`, { workbook });
    expect(sheetOf(workbook).cells).toEqual([]);
  });
});
