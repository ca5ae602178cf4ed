// The filter over a table.
import type { Fact } from '../asking/fact';
import { isRefused } from '../asking/refused';

export const filters: Fact[] = [
  {
    id: 'filters.one',
    question: 'Has a sheet one filter at most, and is another one taken once it is removed?',
    source: 'Sheet.md (getFilter: the filter in this sheet, or null), Range.md (createFilter), Filter.md (remove)',
    grade: 'documented',
    host: 'local/services/range/range-filter.ts',
    asks: ['Range.createFilter', 'Sheet.getFilter', 'Filter.remove', 'Filter.getRange'],
    expected: { before: true, range: 'A2:C5', second: true, removed: true, again: 'A3:B4' },
    observe({ sheet }) {
      const before = sheet.getFilter() === null;
      sheet.getRange('A2:C5').createFilter();
      const range = sheet.getFilter()?.getRange().getA1Notation();
      const second = isRefused(() => sheet.getRange('A3:B4').createFilter());
      sheet.getFilter()?.remove();
      const removed = sheet.getFilter() === null;
      sheet.getRange('A3:B4').createFilter();
      return { before, range, second, removed, again: sheet.getFilter()?.getRange().getA1Notation() };
    },
  },
];
