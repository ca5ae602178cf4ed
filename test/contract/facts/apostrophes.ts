// What a script writes so that it stays a text.
import type { Fact } from '../asking/fact';

const PRACTICE = 'platform.md 9.9: common practice, not sourced';

export const apostrophes: Fact[] = [
  {
    id: 'apostrophes.plain',
    question: 'Does an apostrophe make a text, and is it not kept?',
    source: PRACTICE,
    grade: 'unconfirmed',
    host: 'local/workbook/typing/entry.ts',
    asks: ['Range.setValues', 'Range.getValues'],
    expected: { values: [['=1+1'], ['1/2'], ['001'], ['TRUE'], ["'x"]] },
    observe: ({ sheet }) => ({
      values: sheet
        .getRange('A1:A5')
        .setValues([["'=1+1"], ["'1/2"], ["'001"], ["'TRUE"], ["''x"]])
        .getValues(),
    }),
  },
  {
    id: 'apostrophes.text-format',
    question: 'Is the apostrophe taken into a cell formatted @ kept out as well?',
    source: PRACTICE,
    grade: 'unconfirmed',
    host: 'local/workbook/typing/entry.ts',
    asks: ['Range.setNumberFormat', 'Range.setValues', 'Range.getValues'],
    expected: { values: [['001'], ['=1+1']] },
    observe: ({ sheet }) => ({
      values: sheet
        .getRange('A1:A2')
        .setNumberFormat('@')
        .setValues([["'001"], ["'=1+1"]])
        .getValues(),
    }),
  },
  {
    id: 'apostrophes.unquoted',
    question: 'Does a cell formatted @ keep digits, dates and truth values as texts?',
    source: PRACTICE,
    grade: 'unconfirmed',
    host: 'local/workbook/typing/entry.ts',
    asks: ['Range.setNumberFormats', 'Range.setValues', 'Range.getValues', 'Range.getNumberFormats'],
    expected: { values: [['001'], ['1/2'], ['TRUE']], formats: [['@'], ['@'], ['@']] },
    observe({ sheet }) {
      const range = sheet.getRange('A1:A3').setNumberFormats([['@'], ['@'], ['@']]);
      range.setValues([['001'], ['1/2'], ['TRUE']]);
      return { values: range.getValues(), formats: range.getNumberFormats() };
    },
  },
  {
    id: 'apostrophes.general-over-text',
    question:
      'Does a text that was written into @ stay one when its format becomes General, and what is the format then?',
    source: 'apps-script-behaviour.md 9: general reads 0.###############',
    grade: 'unconfirmed',
    host: 'local/services/range/range-formats.ts',
    asks: ['Range.setNumberFormat', 'Range.getNumberFormats', 'Range.getValue'],
    expected: { value: '001', formats: [['0.###############']] },
    observe({ sheet }) {
      const range = sheet.getRange('A1').setNumberFormat('@').setValue('001').setNumberFormat('General');
      return { value: range.getValue(), formats: range.getNumberFormats() };
    },
  },
  {
    id: 'apostrophes.number-in-text-format',
    question: 'Does a number that a script writes into a cell formatted @ stay a number?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/workbook/typing/entry.ts',
    asks: ['Range.setNumberFormat', 'Range.setValue', 'Range.getValue'],
    expected: { value: 4 },
    observe: ({ sheet }) => ({ value: sheet.getRange('A1').setNumberFormat('@').setValue(4).getValue() }),
  },
];
