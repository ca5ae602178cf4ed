// Headers of a tab that could not be found, or that stand twice.
import type { TabProblem } from '../../domain/province/province';
import type { Language } from '../../words/text';
import { headerText } from '../tabs/column';
import type { Table } from './table';

/** `district`: whose tab it is; null for a tab of the province. */
export function headerProblems(table: Table, district: string | null, language: Language): TabProblem[] {
  const { tab, missing, twice } = table;
  return [
    ...missing.map(
      (column): TabProblem => ({ kind: 'header-missing', tab, header: headerText(column, language), district }),
    ),
    ...twice.map(
      ({ column, first, place }): TabProblem => ({
        kind: 'header-twice',
        tab,
        header: headerText(column, language),
        district,
        first,
        place,
      }),
    ),
  ];
}
