// What a custom function is handed, what a cell makes of its answer, and how long it takes.
import type { AskedFact, Fact } from '../asking/fact';

const CELLS = 50;

function handed(
  what: string,
  fact: Pick<AskedFact, 'question' | 'grade' | 'source' | 'expected'>,
  formula: string,
): Fact {
  return {
    ...fact,
    id: `custom-functions.${what}`,
    host: 'local/calculate/custom-functions.ts',
    asks: ['Range.setValue', 'Range.getValue'],
    prepare({ sheet }) {
      sheet.getRange('A1:B2').setValues([
        ['', 0.2],
        ['ลอง', true],
      ]);
      sheet.getRange('B1').setNumberFormat('0%');
      sheet.getRange('D1').setValue(formula);
    },
    observe: ({ sheet }) => ({ handed: sheet.getRange('D1').getValue() }),
  };
}

export const customFunctions: Fact[] = [
  handed(
    'blank',
    {
      question: 'What is a function handed for a blank cell?',
      source: 'platform.md 3.4: the documentation is silent',
      grade: 'unconfirmed',
      expected: { handed: 'string ""' },
    },
    '=CONTRACT_HANDED(A1)',
  ),
  handed(
    'range',
    {
      question: 'What is it handed for a range with a blank, a percentage, a text and a truth value?',
      source: 'platform.md 3.4: [CF]',
      grade: 'unconfirmed',
      expected: { handed: '[[string "",number 0.2],[string "ลอง",boolean true]]' },
    },
    '=CONTRACT_HANDED(A1:B2)',
  ),
  {
    id: 'custom-functions.date',
    question: 'Is a Date that a function returns shown as a date?',
    source: 'platform.md 3.4: commonplace, not documented',
    grade: 'unconfirmed',
    host: 'local/calculate/values.ts',
    asks: ['Range.setValue', 'Range.getValue'],
    expected: { date: true },
    prepare({ sheet }) {
      sheet.getRange('A1').setValue('=CONTRACT_DATE()');
    },
    observe({ sheet }) {
      return { date: Object.prototype.toString.call(sheet.getRange('A1').getValue()) === '[object Date]' };
    },
  },
  {
    id: 'custom-functions.time',
    question: `Over how many milliseconds are ${CELLS} cells with a function of their own calculated?`,
    source: 'platform.md 5: no figure found',
    grade: 'unconfirmed',
    host: 'local/calculate/custom-functions.ts',
    asks: ['Range.setValues', 'Range.getValues'],
    expected: null,
    prepare({ sheet }) {
      const rows = Array.from({ length: CELLS }, (_, index) => [`=CONTRACT_MOMENT(${index})`]);
      sheet.getRange(1, 1, CELLS, 1).setValues(rows);
    },
    observe({ sheet }) {
      const moments = sheet
        .getRange(1, 1, CELLS, 1)
        .getValues()
        .map(([moment]) => moment)
        .filter((moment) => typeof moment === 'number') as number[];
      return { calculated: moments.length, milliseconds: Math.max(...moments) - Math.min(...moments) };
    },
  },
];
