// Values that a script writes and reads.
import type { Fact } from '../asking/fact';
import { isRefused } from '../asking/refused';

export const values: Fact[] = [
  {
    id: 'values.blank',
    question: 'Does a blank cell read as an empty text?',
    source: 'apps-script-behaviour.md 2',
    grade: 'asserted',
    host: 'local/services/range/range-values.ts',
    asks: ['Range.getValues', 'Sheet.getRange'],
    expected: { values: [['', '']] },
    observe: ({ sheet }) => ({ values: sheet.getRange('A1:B1').getValues() }),
  },
  {
    id: 'values.empty-tab',
    question: 'Is the data range of an empty tab A1, and has it no last row and column?',
    source: 'apps-script-behaviour.md 2',
    grade: 'asserted',
    host: 'local/services/sheet/sheet-contents.ts',
    asks: ['Sheet.getDataRange', 'Range.getA1Notation', 'Sheet.getLastRow', 'Sheet.getLastColumn'],
    expected: { range: 'A1', row: 0, column: 0 },
    observe: ({ sheet }) => ({
      range: sheet.getDataRange().getA1Notation(),
      row: sheet.getLastRow(),
      column: sheet.getLastColumn(),
    }),
  },
  {
    id: 'values.data-range',
    question: 'Does the data range reach from A1 to the last value, and do looks not count?',
    source: 'apps-script-behaviour.md 2',
    grade: 'asserted',
    host: 'local/services/sheet/sheet-contents.ts',
    asks: ['Sheet.getDataRange', 'Sheet.getLastRow', 'Sheet.getLastColumn'],
    expected: { range: 'A1:C4', row: 4, column: 3 },
    observe({ sheet }) {
      sheet.getRange('C4').setValue('x');
      sheet.getRange('E9').setBackgrounds([['#ff0000']]);
      return {
        range: sheet.getDataRange().getA1Notation(),
        row: sheet.getLastRow(),
        column: sheet.getLastColumn(),
      };
    },
  },
  {
    id: 'values.kinds',
    question: 'Do numbers, texts and truth values keep their kind, and does a Thai digit stay a text?',
    source: 'apps-script-behaviour.md 2',
    grade: 'asserted',
    host: 'local/workbook/typing/entry.ts',
    asks: ['Range.setValues', 'Range.getValues'],
    expected: { values: [[4, 'ขั้น', true, '๔']] },
    observe: ({ sheet }) => ({
      values: sheet
        .getRange('A1:D1')
        .setValues([[4, 'ขั้น', true, '๔']])
        .getValues(),
    }),
  },
  {
    id: 'values.parsed',
    question: 'Are texts that look like numbers, percentages and truth values taken for them?',
    source: 'platform.md 9.9',
    grade: 'reported',
    host: 'local/workbook/typing/entry.ts',
    asks: ['Range.setValues', 'Range.getValues'],
    expected: { values: [[4, 0.7, true, 1234, '1,2']] },
    observe: ({ sheet }) => ({
      values: sheet
        .getRange('A1:E1')
        .setValues([['4', '70%', 'true', '1,234', '1,2']])
        .getValues(),
    }),
  },
  {
    id: 'values.null',
    question: 'Does null clear a cell, and an empty text too?',
    source: 'platform.md 1.2',
    grade: 'documented',
    host: 'local/services/range/write-entries.ts',
    asks: ['Range.setValue', 'Range.setValues', 'Range.getValues', 'Sheet.getLastRow'],
    expected: { values: [['', '']], row: 0 },
    observe({ sheet }) {
      const range = sheet.getRange('A1:B1').setValue(4);
      range.setValues([[null, '']]);
      return { values: range.getValues(), row: sheet.getLastRow() };
    },
  },
  {
    id: 'values.size',
    question: 'Is data of another size than the range refused?',
    source: 'apps-script-behaviour.md 3; Range.md',
    grade: 'documented',
    host: 'local/services/range/range-place.ts',
    asks: ['Range.setValues'],
    expected: { columns: true, rows: true },
    observe: ({ sheet }) => ({
      columns: isRefused(() => sheet.getRange('A1:B1').setValues([[1]])),
      rows: isRefused(() => sheet.getRange('A1:A2').setValues([[1]])),
    }),
  },
  {
    id: 'values.position',
    question: 'Do rows and columns count from 1, and does a range know its place and its sheet?',
    source: 'apps-script-behaviour.md 1',
    grade: 'asserted',
    host: 'local/services/range/range-position.ts',
    asks: ['Sheet.getRange', 'Range.getA1Notation', 'Range.getRow', 'Range.getLastRow', 'Range.getSheet'],
    expected: { range: 'C2:C3', row: 2, last: 3, sameSheet: true },
    observe({ sheet }) {
      const range = sheet.getRange(2, 3, 2, 1);
      return {
        range: range.getA1Notation(),
        row: range.getRow(),
        last: range.getLastRow(),
        sameSheet: range.getSheet().getSheetId() === sheet.getSheetId(),
      };
    },
  },
  {
    id: 'values.outside',
    question: 'Is a range outside of the grid refused?',
    source: 'Sheet.md; public reports',
    grade: 'reported',
    host: 'local/services/range/addressing.ts',
    asks: ['Sheet.getRange', 'Sheet.getMaxRows'],
    expected: { refused: true },
    observe: ({ sheet }) => ({ refused: isRefused(() => sheet.getRange(sheet.getMaxRows() + 1, 1).getValue()) }),
  },
  {
    id: 'values.other-sheet',
    question: 'Is an address with the name of another sheet refused by the range of a sheet?',
    source: 'apps-script-behaviour.md 1: its own name is taken',
    grade: 'unconfirmed',
    host: 'local/services/range/addressing.ts',
    asks: ['Sheet.getRange'],
    expected: { refused: true },
    observe({ book, sheet }) {
      const other = book.insertSheet(`${sheet.getName()} other`, 1);
      return { refused: isRefused(() => sheet.getRange(`'${other.getName()}'!A1`).getValue()) };
    },
  },
  {
    id: 'values.decimals',
    question: 'Are the decimals of a row number cut off, and is NaN refused?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/host/parameters.ts',
    asks: ['Sheet.getRange', 'Range.getA1Notation'],
    expected: { range: 'A2', nan: true },
    observe: ({ sheet }) => ({
      range: sheet.getRange(2.7, 1).getA1Notation(),
      nan: isRefused(() => sheet.getRange(Number.NaN, 1)),
    }),
  },
  {
    id: 'values.wrong-arguments',
    question: 'Is an argument of another kind refused?',
    source: 'apps-script-behaviour.md 3',
    grade: 'asserted',
    host: 'local/services/host/signature.ts',
    asks: [],
    expected: { refused: true },
    observe: ({ sheet }) => ({ refused: isRefused(() => sheet.getRange('A1').setNotes('x' as never)) }),
  },
  {
    id: 'values.longest',
    question: 'Is a text of more than 50,000 characters refused?',
    source: 'public reports of the text',
    grade: 'reported',
    host: 'local/services/range/write-entries.ts',
    asks: ['Range.setValue'],
    expected: { longest: false, longer: true },
    observe: ({ sheet }) => ({
      longest: isRefused(() => sheet.getRange('A1').setValue('x'.repeat(50000))),
      longer: isRefused(() => sheet.getRange('A1').setValue('x'.repeat(50001))),
    }),
  },
  {
    id: 'values.powers',
    question: 'Where do numbers change over to powers of ten?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/workbook/typing/display.ts',
    asks: ['Range.setValues', 'Range.getDisplayValues'],
    expected: { shown: [['0.0001', '0.00001', '1E-07', '100000000000000', '1E+15']] },
    observe: ({ sheet }) => ({
      shown: sheet
        .getRange('A1:E1')
        .setValues([[0.0001, 0.00001, 1e-7, 1e14, 1e15]])
        .getDisplayValues(),
    }),
  },
];
