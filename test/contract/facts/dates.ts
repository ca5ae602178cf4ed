// Dates that a script types into a sheet of th_TH.
import type { AskedFact, Fact } from '../asking/fact';

const isDate = (value: unknown) => Object.prototype.toString.call(value) === '[object Date]';

/** A Date as its day in the file's time zone, all else as it is. */
function seen(value: unknown): unknown {
  if (!isDate(value)) return value;
  return `date ${Utilities.formatDate(value as Date, 'Asia/Bangkok', 'yyyy-MM-dd')}`;
}

function typed(what: string, text: string, known: Pick<AskedFact, 'expected' | 'grade' | 'source'>): Fact {
  return {
    ...known,
    id: `dates.${what}`,
    question: `What becomes of ${text} where the locale is th_TH?`,
    host: 'local/workbook/typing/entry-date.ts',
    asks: ['Range.setValue', 'Range.getValue'],
    observe({ book, sheet }) {
      book.setSpreadsheetLocale('th_TH');
      const range = sheet.getRange('A1').setValue(text);
      return { value: seen(range.getValue()), shown: range.getDisplayValue() };
    },
  };
}

const unknown = { grade: 'unconfirmed', source: 'none found' } as const;

export const dates: Fact[] = [
  typed('buddhist', '1/7/2556', { ...unknown, expected: { value: 'date 2013-07-01', shown: '1/7/2013' } }),
  typed('thai-month', '1 ก.ค. 2556', { ...unknown, expected: { value: 'date 2013-07-01', shown: '1 ก.ค. 2013' } }),
  typed('common-era', '1/7/2013', { ...unknown, expected: { value: 'date 2013-07-01', shown: '1/7/2013' } }),
  typed('iso', '2013-07-01', { ...unknown, expected: { value: 'date 2013-07-01', shown: '2013-07-01' } }),
  {
    id: 'dates.day-month',
    question: 'Does 1/2 become a date?',
    source: 'platform.md 9.9',
    grade: 'reported',
    host: 'local/workbook/typing/entry-date.ts',
    asks: ['Range.setValue', 'Range.getValue'],
    expected: { date: true },
    observe: ({ sheet }) => ({ date: isDate(sheet.getRange('A1').setValue('1/2').getValue()) }),
  },
  {
    id: 'dates.script-date',
    question: 'How is a Date of a script shown in a cell without a format?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/range/write-entries.ts',
    asks: ['Range.setValue', 'Range.getDisplayValue', 'Range.getValue'],
    expected: { shown: '1/7/2013', value: 'date 2013-07-01', isInstance: true },
    observe({ book, sheet }) {
      book.setSpreadsheetLocale('th_TH');
      const range = sheet.getRange('A1').setValue(new Date(Date.UTC(2013, 5, 30, 17)));
      const value = range.getValue();
      return { shown: range.getDisplayValue(), value: seen(value), isInstance: value instanceof Date };
    },
  },
  {
    id: 'dates.own-format',
    question: 'Is a date that is typed into a cell with a number format shown by it?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/workbook/typing/entry.ts',
    asks: ['Range.setNumberFormat', 'Range.setValue', 'Range.getDisplayValue'],
    expected: { shown: '41456.0' },
    observe({ book, sheet }) {
      book.setSpreadsheetLocale('th_TH');
      return { shown: sheet.getRange('A1').setNumberFormat('0.0').setValue('1/7/2013').getDisplayValue() };
    },
  },
];
