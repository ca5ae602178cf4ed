// What is wrong with a table's headers, as problems of its tab: lost, doubled, or not made yet.
import type { TabProblem } from '../../domain/province/province';
import type { Language } from '../../words/text';
import { type Column, headerText } from '../tabs/column';
import type { Table } from './table';

interface Of {
  district: string | null;
  language: Language;
  /** All that are declared. */
  columns: readonly Column[];
  /** Whether set-up has ever made a column, by its id; null where no set-up has said which. */
  wasMade(column: string): boolean | null;
}

/** Of an indicator's own: none of them stands there, or it came since the last set-up. What is calculated came with the column behind it. */
function isNew(column: Column, { missing }: Table, { columns, wasMade }: Of): boolean {
  const { of, id, editors } = column;
  if (of === undefined) return false;
  if (columns.every((each) => each.of !== of || missing.indexOf(each) >= 0)) return true;
  const asked = editors === 'nobody' ? columns[columns.indexOf(column) + 1] : column;
  if (!asked || asked.of !== of || missing.indexOf(asked) < 0) return false;
  return wasMade(editors === 'nobody' ? asked.id : id) === false;
}

/** One for each indicator: set-up makes all of its columns. */
function newColumns(added: readonly Column[], { tab }: Table, { district, language }: Of): TabProblem[] {
  const indicators = Array.from(new Set(added.map(({ of }) => of as string)));
  return indicators.map((indicator) => {
    const own = added.filter(({ of }) => of === indicator);
    const header = headerText(own[0] as Column, language);
    return { kind: 'columns-new', tab, header, columns: own.length, indicator, district };
  });
}

export function headerProblems(table: Table, asked: Of): TabProblem[] {
  const { tab, missing, twice } = table;
  const { district, language } = asked;
  const added = missing.filter((column) => isNew(column, table, asked));
  const named = (column: Column) => ({
    ...{ tab, district, header: headerText(column, language), indicator: column.of ?? null },
  });
  return [
    ...missing
      .filter((column) => added.indexOf(column) < 0)
      .map((column): TabProblem => ({ kind: 'header-missing', ...named(column) })),
    ...newColumns(added, table, asked),
    ...twice.map(({ column, first, place }): TabProblem => ({ kind: 'header-twice', ...named(column), first, place })),
  ];
}
