// Drop-downs and other rules of what may be entered.
import type { Fact } from '../asking/fact';
import { isRefused } from '../asking/refused';

const steps = (allowInvalid: boolean) =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList(['0', '1', '2'], true)
    .setAllowInvalid(allowInvalid)
    .setHelpText('ขั้น 0 ถึง 2')
    .build();

export const choices: Fact[] = [
  {
    id: 'choices.round-trip',
    question: 'Does a drop-down come back with its list, its help and its leave, and are rules taken away?',
    source: 'apps-script-behaviour.md 11',
    grade: 'asserted',
    host: 'local/services/rules/data-validation.ts',
    asks: [
      'DataValidationBuilder.requireValueInList',
      'DataValidationBuilder.setHelpText',
      'DataValidationBuilder.setAllowInvalid',
      'DataValidationBuilder.build',
      'Range.setDataValidations',
      'Range.getDataValidations',
      'Range.clearDataValidations',
      'DataValidation.getCriteriaType',
      'DataValidation.getCriteriaValues',
      'DataValidation.getHelpText',
      'DataValidation.getAllowInvalid',
    ],
    expected: {
      type: 'VALUE_IN_LIST',
      values: [['0', '1', '2'], true],
      help: 'ขั้น 0 ถึง 2',
      allowInvalid: true,
      none: true,
      afterwards: true,
    },
    observe({ sheet }) {
      const range = sheet.getRange('A1:B1');
      range.setDataValidations([[steps(true), null]]);
      const [rule, none] = range.getDataValidations()[0] || [];
      range.clearDataValidations();
      return {
        type: rule && String(rule.getCriteriaType()),
        values: rule?.getCriteriaValues(),
        help: rule?.getHelpText(),
        allowInvalid: rule?.getAllowInvalid(),
        none: none === null,
        afterwards: range.getDataValidations()[0]?.[0] === null,
      };
    },
  },
  {
    id: 'choices.warns',
    question: 'Does a drop-down that warns let a script write anything, and one that rejects refuse it?',
    source: 'platform.md 9.8',
    grade: 'reported',
    host: 'local/services/range/write-entries.ts',
    asks: ['Range.setDataValidations', 'Range.setValue', 'Range.getValue'],
    expected: { warned: 'x', number: false, refused: true },
    observe({ sheet }) {
      sheet.getRange('A1:C1').setDataValidations([[steps(true), steps(false), steps(false)]]);
      return {
        warned: sheet.getRange('A1').setValue('x').getValue(),
        number: isRefused(() => sheet.getRange('B1').setValue(1)),
        refused: isRefused(() => sheet.getRange('C1').setValue('x')),
      };
    },
  },
  {
    id: 'choices.numbers',
    question: 'Does a list of numbers and truth values become one of texts?',
    source: 'apps-script-behaviour.md 11',
    grade: 'asserted',
    host: 'local/services/rules/data-validation-builder.ts',
    asks: [],
    expected: { values: [['9', 'false'], true] },
    here: { absent: true },
    observe: () => ({
      values: SpreadsheetApp.newDataValidation()
        .requireValueInList([9, false] as never)
        .build()
        .getCriteriaValues(),
    }),
  },
  {
    id: 'choices.incomplete',
    question: 'Is a rule that requires nothing refused when it is built?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/rules/data-validation-builder.ts',
    asks: ['SpreadsheetApp.newDataValidation', 'DataValidationBuilder.build'],
    expected: { refused: true },
    observe: () => ({ refused: isRefused(() => SpreadsheetApp.newDataValidation().build()) }),
  },
  {
    id: 'choices.case',
    question: 'Does a rule of texts not heed the case of letters?',
    source: 'none found; text filters do not',
    grade: 'unconfirmed',
    host: 'local/workbook/typing/validation.ts',
    asks: [],
    expected: { refused: false },
    here: { absent: true },
    observe({ sheet }) {
      const rule = SpreadsheetApp.newDataValidation().requireTextContains('abc').setAllowInvalid(false).build();
      sheet.getRange('A1').setDataValidations([[rule]]);
      return { refused: isRefused(() => sheet.getRange('A1').setValue('ABCD')) };
    },
  },
];
