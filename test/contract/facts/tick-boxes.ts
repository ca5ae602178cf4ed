// Boxes to tick.
import type { Fact } from '../asking/fact';

export const tickBoxes: Fact[] = [
  {
    id: 'tick-boxes.untouched',
    question: 'Does a box that nobody has touched read as a blank?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/range/range-values.ts',
    asks: [
      'SpreadsheetApp.newDataValidation',
      'DataValidationBuilder.requireCheckbox',
      'DataValidationBuilder.setAllowInvalid',
      'DataValidationBuilder.build',
      'Range.setDataValidations',
      'Range.getValues',
    ],
    expected: { untouched: '', ticked: true },
    observe({ sheet }) {
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build();
      sheet.getRange('A1:B1').setDataValidations([[rule, rule]]);
      sheet.getRange('B1').setValue(true);
      const [untouched, ticked] = sheet.getRange('A1:B1').getValues()[0] as unknown[];
      return { untouched, ticked };
    },
  },
  {
    id: 'tick-boxes.last-row',
    question: 'Do boxes that nobody has touched count for getLastRow?',
    source: 'public complaints that they do',
    grade: 'unconfirmed',
    host: 'local/workbook/cells.ts',
    asks: ['Sheet.getLastRow', 'Range.setDataValidations'],
    expected: { lastRow: 0 },
    observe({ sheet }) {
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      sheet.getRange('A1:A2').setDataValidations([[rule], [rule]]);
      return { lastRow: sheet.getLastRow() };
    },
  },
  {
    id: 'tick-boxes.event',
    question: 'Are the values of an edit event texts, those of numbers too?',
    source: 'scripts everywhere compare e.value of a box with "TRUE"',
    grade: 'unconfirmed',
    host: 'local/runtime.ts',
    look: 'With function onEdit(e) { e.range.setNote(typeof e.value); } in a script: type 4 into a cell. Is its note "string"?',
    expected: { seen: 'yes' },
  },
];
