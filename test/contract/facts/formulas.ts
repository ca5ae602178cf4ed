// Formulas that a script writes, and what it reads of them.
import type { Fact } from '../asking/fact';

export const formulas: Fact[] = [
  {
    id: 'formulas.same-run',
    question: 'Has a formula its value in the run that wrote it?',
    source: 'apps-script-behaviour.md 2: testsheetsexotics.js',
    grade: 'asserted',
    host: 'local/services/range/range-values.ts',
    asks: ['Range.setValue', 'Range.getValue'],
    expected: { value: 3 },
    here: { absent: true },
    observe: ({ sheet }) => ({ value: sheet.getRange('A1').setValue('=SUM(1,2)').getValue() }),
  },
  {
    id: 'formulas.dependent-same-run',
    question: 'Does a cell that was calculated before follow what the run writes?',
    source: 'platform.md 5: reads flush what was written',
    grade: 'unconfirmed',
    host: 'local/services/range/range-values.ts',
    asks: ['Range.setValue', 'Range.getValue'],
    expected: { before: 2, after: 4 },
    here: { before: 2, after: 2 },
    prepare({ sheet }) {
      sheet.getRange('A1:B1').setValues([[1, '=A1*2']]);
    },
    observe({ sheet }) {
      const before = sheet.getRange('B1').getValue();
      sheet.getRange('A1').setValue(2);
      return { before, after: sheet.getRange('B1').getValue() };
    },
  },
  {
    id: 'formulas.text',
    question: 'Does a text that begins with = become a formula, and one with a blank before it stay a text?',
    source: 'apps-script-behaviour.md 2; Range.md',
    grade: 'documented',
    host: 'local/workbook/typing/entry.ts',
    asks: ['Range.setValues', 'Range.getFormulas'],
    expected: { formulas: [['=SUM(1,2)', '']] },
    observe: ({ sheet }) => ({
      formulas: sheet
        .getRange('A1:B1')
        .setValues([['=SUM(1,2)', ' =SUM(1,2)']])
        .getFormulas(),
    }),
  },
  {
    id: 'formulas.in-place-of-value',
    question: 'Does setFormula put a formula in the place of a number?',
    source: 'Range.md',
    grade: 'documented',
    host: 'local/services/range/range-values.ts',
    asks: ['Range.setFormula', 'Range.getFormula'],
    expected: { formula: '=SUM(1,2)' },
    observe: ({ sheet }) => ({ formula: sheet.getRange('A1').setValue(70).setFormula('=SUM(1,2)').getFormula() }),
  },
  {
    id: 'formulas.in-text-cell',
    question: 'Does setValues of a text with = into a cell formatted @ write a text?',
    source: 'platform.md 9.9: common practice, not sourced',
    grade: 'unconfirmed',
    host: 'local/workbook/typing/entry.ts',
    asks: ['Range.setNumberFormat', 'Range.setValue', 'Range.getFormula'],
    expected: { formula: '', value: '=SUM(1,2)' },
    observe({ sheet }) {
      const range = sheet.getRange('A1').setNumberFormat('@').setValue('=SUM(1,2)');
      return { formula: range.getFormula(), value: range.getValue() };
    },
  },
  {
    id: 'formulas.link',
    question: 'Does a link to a cell of the file show its label?',
    source: 'Google Docs Editors Help: HYPERLINK',
    grade: 'documented',
    host: 'local/calculate/engine.ts',
    asks: ['Range.setValue', 'Range.getValue', 'Sheet.getSheetId'],
    expected: { value: 'ลอง!F3' },
    prepare({ sheet }) {
      sheet.getRange('A1').setValue(`=HYPERLINK("#gid=${sheet.getSheetId()}&range=A2","ลอง!F3")`);
    },
    observe: ({ sheet }) => ({ value: sheet.getRange('A1').getValue() }),
  },
  {
    id: 'formulas.error',
    question: 'Does a formula that fails read as the text of its error?',
    source: 'Range.md: common knowledge',
    grade: 'unconfirmed',
    host: 'local/services/range/range-values.ts',
    asks: ['Range.getValue'],
    expected: { value: '#DIV/0!' },
    prepare({ sheet }) {
      sheet.getRange('A1').setValue('=1/0');
    },
    observe: ({ sheet }) => ({ value: sheet.getRange('A1').getValue() }),
  },
];
