// Clearing, merging, notes: apps-script-behaviour.md sections 5, 7 and 10.
import { describe, expect, it } from 'vitest';
import { evaluate, run, thrownBy } from './script.ts';

const full = `
  const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 8).build();
  const range = sheet.getRange('A1:B2').setValue(5).setBackground('red').setNote('n').setDataValidation(rule);
  const left = () => {
    const cell = sheet.getRange('B2');
    return [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];
  };`;

describe('clearing', () => {
  it.each([
    ['sheet.clear()', ['', '#ffffff', 'n', true]],
    ['sheet.clearContents()', ['', '#ff0000', 'n', true]],
    ['sheet.clearFormats()', [5, '#ffffff', 'n', true]],
    ['sheet.clear({ contentsOnly: true })', ['', '#ff0000', 'n', true]],
    ['sheet.clear({ formatsOnly: true })', [5, '#ffffff', 'n', true]],
    ['range.clear()', ['', '#ffffff', 'n', true]],
    ['range.clear({ contentsOnly: true })', ['', '#ff0000', 'n', true]],
    ['range.clear({ formatOnly: true })', [5, '#ffffff', 'n', true]],
    ['range.clear({ commentsOnly: true, validationsOnly: true })', [5, '#ff0000', '', false]],
    ['range.clearContent()', ['', '#ff0000', 'n', true]],
    ['range.clearFormat()', [5, '#ffffff', 'n', true]],
    ['range.clearNote()', [5, '#ff0000', '', true]],
    ['range.clearDataValidations()', [5, '#ff0000', 'n', false]],
  ])('%s leaves %j', (call, left) => {
    expect(run(`${full} ${call}; return left();`)).toEqual(left);
  });

  it('clears formulas, and keeps the number format', () => {
    const lines = `return sheet.getRange('A1').setNumberFormat('0.0').setFormula('=B1').clear().getFormula() +
      sheet.getRange('A1').getNumberFormat();`;
    expect(run(lines)).toBe('0.0');
  });

  it('gives back what it cleared', () => {
    expect(evaluate(`[String(sheet.clear()), String(sheet.getRange('A1').clear())]`)).toEqual(['Sheet', 'Range']);
  });

  it('says which option it does not know', () => {
    expect(thrownBy(`sheet.getRange('A1').clear({ skipFilteredRows: true })`)).toContain("'skipFilteredRows'");
  });
});

describe('merging', () => {
  const merged = `sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
    sheet.getRange('A1:B1').merge();`;

  it('keeps the top left', () => {
    expect(run(`${merged} return sheet.getRange('A1:C1').getValues();`)).toEqual([[1, '', 3]]);
  });

  it('is seen from each of its cells and from around', () => {
    const lines = `${merged} const names = (at) => sheet.getRange(at).getMergedRanges().map((range) => range.getA1Notation());
      return [sheet.getRange('B1').isPartOfMerge(), sheet.getRange('C1').isPartOfMerge(), names('B1'), names('A1:C3'), names('C1')];`;
    expect(run(lines)).toEqual([true, false, ['A1:B1'], ['A1:B1'], []]);
  });

  it('is broken apart', () => {
    expect(run(`${merged} return sheet.getRange('A1:J20').breakApart().isPartOfMerge();`)).toBe(false);
  });

  it.each([
    ['mergeAcross', "'A2:C3'", ['A2:C2', 'A3:C3']],
    ['mergeVertically', "'A2:C3'", ['A2:A3', 'B2:B3', 'C2:C3']],
    ['mergeAcross', "'A2:A3'", []],
  ])('%s merges each line by itself', (method, area, expected) => {
    const lines = `sheet.getRange('A2:C3').setValues([[1, 2, 3], [4, 5, 6]]);
      const range = sheet.getRange(${area}).${method}();
      return range.getMergedRanges().map((each) => each.getA1Notation());`;
    expect(run(lines)).toEqual(expected);
  });

  it('mergeAcross keeps the first value of each row', () => {
    const lines = `sheet.getRange('A1:C2').setValues([[1, 2, 3], [4, 5, 6]]).mergeAcross();
      return sheet.getRange('A1:C2').getValues();`;
    const kept = [
      [1, '', ''],
      [4, '', ''],
    ];
    expect(run(lines)).toEqual(kept);
  });

  it('cannot be cut', () => {
    expect(thrownBy(`${merged} sheet.getRange('B1:C1').merge()`)).toBe(
      'Exception: You must select all cells in a merged range to merge or unmerge them.',
    );
  });
});
