// Data validation rules: apps-script-behaviour.md section 11.
import { describe, expect, it } from 'vitest';
import { evaluate, run, thrownBy } from './script.ts';

const builder = 'SpreadsheetApp.newDataValidation()';

describe('building', () => {
  it.each([
    ['requireCheckbox()', 'CHECKBOX', []],
    ['requireCheckbox("A")', 'CHECKBOX', ['A']],
    ['requireCheckbox("A", "B")', 'CHECKBOX', ['A', 'B']],
    ['requireValueInList([1, "b"])', 'VALUE_IN_LIST', [['1', 'b'], true]],
    ['requireValueInList(["a"], true)', 'VALUE_IN_LIST', [['a'], true]],
    ['requireNumberBetween(1, 8)', 'NUMBER_BETWEEN', [1, 8]],
    ['requireNumberNotBetween(1, 8)', 'NUMBER_NOT_BETWEEN', [1, 8]],
    ['requireNumberGreaterThanOrEqualTo(0)', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [0]],
    ['requireNumberEqualTo(3)', 'NUMBER_EQUAL_TO', [3]],
    ['requireFormulaSatisfied("=A1>1")', 'CUSTOM_FORMULA', ['=A1>1']],
  ])('%s is %s of %j', (call, criteria, values) => {
    const lines = `const rule = ${builder}.${call}.build();
      return [rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.${criteria}, rule.getCriteriaValues()];`;
    expect(run(lines)).toEqual([true, values]);
  });

  it('allows what is invalid and has no help text, unless told', () => {
    const read = 'map((rule) => [rule.getAllowInvalid(), rule.getHelpText()])[0]';
    expect(evaluate(`[${builder}.requireCheckbox().build()].${read}`)).toEqual([true, null]);
    expect(evaluate(`[${builder}.requireCheckbox().setAllowInvalid(false).setHelpText('h').build()].${read}`)).toEqual([
      false,
      'h',
    ]);
  });

  it('leaves a built rule alone when its copy or its builder goes on', () => {
    const lines = `const builder = ${builder}.requireNumberBetween(1, 2);
      const rule = builder.build();
      builder.requireNumberBetween(3, 4);
      rule.copy().requireNumberBetween(5, 6);
      return rule.getCriteriaValues();`;
    expect(run(lines)).toEqual([1, 2]);
  });

  it('has names', () => {
    expect(evaluate(`[String(${builder}), String(${builder}.requireCheckbox().build())]`)).toEqual([
      'DataValidationBuilder',
      'DataValidation',
    ]);
  });

  it('takes only what it takes', () => {
    expect(thrownBy(`${builder}.requireNumberBetween('1', 2)`)).toBe(
      "Exception: The parameters (String,number) don't match the method signature for " +
        'SpreadsheetApp.DataValidationBuilder.requireNumberBetween.',
    );
  });
});

describe('on cells', () => {
  const rules = (range: string) =>
    `sheet.getRange('${range}').getDataValidations().map((row) => row.map((rule) => rule && rule.getCriteriaValues()))`;

  it('is set for all alike, for each, and taken away', () => {
    const lines = `const rule = (n) => ${builder}.requireNumberEqualTo(n).build();
      sheet.getRange('A1:B1').setDataValidation(rule(1));
      sheet.getRange('A2:B2').setDataValidations([[rule(2), null]]);
      sheet.getRange('A1').setDataValidation(null);
      return ${rules('A1:B2')};`;
    expect(run(lines)).toEqual([
      [null, [1]],
      [[2], null],
    ]);
  });
});
