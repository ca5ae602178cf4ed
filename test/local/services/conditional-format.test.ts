// Conditional formats: apps-script-behaviour.md section 13.
import { describe, expect, it } from 'vitest';
import { evaluate, run, smallBook, thrownBy } from './script.ts';

const builder = `SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A2:B9')])`;

describe('building', () => {
  it.each([
    ['whenFormulaSatisfied("=$A2>1")', 'CUSTOM_FORMULA', ['=$A2>1']],
    ['whenCellEmpty()', 'CELL_EMPTY', []],
    ['whenCellNotEmpty()', 'CELL_NOT_EMPTY', []],
    ['whenNumberGreaterThan(50)', 'NUMBER_GREATER_THAN', [50]],
    ['whenNumberBetween(1, 2)', 'NUMBER_BETWEEN', [1, 2]],
    ['whenTextEqualTo("x")', 'TEXT_EQUAL_TO', ['x']],
    ['whenTextContains("x")', 'TEXT_CONTAINS', ['x']],
    ['whenTextStartsWith("x")', 'TEXT_STARTS_WITH', ['x']],
  ])('%s is %s of %j', (call, criteria, values) => {
    const lines = `const condition = ${builder}.${call}.build().getBooleanCondition();
      return [condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.${criteria}, condition.getCriteriaValues()];`;
    expect(run(lines)).toEqual([true, values]);
  });

  it('keeps its format and ranges, in copies too', () => {
    const lines = `const rule = ${builder}.whenCellEmpty().setBackground('#FF0000').setFontColor('Blue').setBold(true).setItalic(true).build();
      const condition = rule.copy().build().getBooleanCondition();
      return [condition.getBackground(), condition.getFontColor(), condition.getBold(), condition.getItalic(), rule.getRanges()[0].getA1Notation()];`;
    expect(run(lines)).toEqual(['#ff0000', '#0000ff', true, true, 'A2:B9']);
  });

  it('is refused without a condition or ranges', () => {
    expect(thrownBy(`${builder}.build()`)).toMatch(/^Exception/);
    expect(thrownBy('SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()')).toMatch(/^Exception/);
  });
});

describe('on a sheet', () => {
  const rule = (formula: string) => `${builder}.whenFormulaSatisfied('${formula}').setBackground('red').build()`;

  it('replaces all rules, and gives them back in order', () => {
    const workbook = smallBook();
    const lines = `sheet.setConditionalFormatRules([${rule('=1')}]);
      sheet.setConditionalFormatRules([${rule('=2')}, ${rule('=3')}]);
      return sheet.getConditionalFormatRules().map((rule) => rule.getBooleanCondition().getCriteriaValues()[0]);`;
    expect(run(lines, { workbook })).toEqual(['=2', '=3']);
    expect(workbook.sheets[0]?.conditionalFormats[0]).toEqual({
      areas: [{ row: 1, column: 0, rows: 8, columns: 2 }],
      criteria: 'CUSTOM_FORMULA',
      values: ['=2'],
      style: { background: '#ff0000' },
    });
  });

  it('is a format, and goes with clearFormats', () => {
    const lines = `sheet.setConditionalFormatRules([${rule('=1')}]);
      return sheet.clearFormats().getConditionalFormatRules().length;`;
    expect(run(lines)).toBe(0);
  });

  it('does not reach over to another sheet', () => {
    expect(thrownBy(`book.getSheets()[1].setConditionalFormatRules([${rule('=1')}])`)).toBe(
      'Exception: Conditional format rule cannot reference a different sheet.',
    );
  });

  it('has names', () => {
    expect(evaluate(`[String(${builder}), String(${rule('=1')})]`)).toEqual([
      'ConditionalFormatRuleBuilder',
      'ConditionalFormatRule',
    ]);
  });
});
