// What is wrong with a table's headers, as problems of its tab: lost, doubled, or not made yet.
import type { TabProblem } from '../../domain/province/province';
import type { Language } from '../../words/text';
import { type Column, headerText } from '../tabs/column';
import { isBlank, type Table } from './table';

interface Of {
  district: string | null;
  language: Language;
  /** All that are declared. */
  columns: readonly Column[];
  /** Whether set-up has ever made a column, by its id; null where no set-up has said which. */
  wasMade(column: string): boolean | null;
}

/** Whether something stands below a heading that was cleared: then nobody can tell a column that was not made from one that was lost. */
function hasCleared({ values, headerRow }: Table): boolean {
  const width = (values[headerRow] || []).length;
  const isUsed = (column: number) => values.slice(headerRow + 1).some((row) => !isBlank(row[column]));
  return Array.from({ length: width }, (_, column) => column).some(
    (column) => isBlank(values[headerRow]?.[column]) && isUsed(column),
  );
}

/** Of an indicator's own: it came since the last set-up. Where none has said what it made, none of the indicator's stands there. What is calculated came with the column behind it. */
function isNew(column: Column, table: Table, { columns, wasMade }: Of): boolean {
  const { of, editors } = column;
  if (of === undefined || table.headerRow < 0) return false;
  const next = editors === 'nobody' ? columns[columns.indexOf(column) + 1] : column;
  if (!next || next.of !== of || table.missing.indexOf(next) < 0) return false;
  const made = wasMade(next.id);
  if (made !== null) return !made;
  return columns.every((each) => each.of !== of || table.missing.indexOf(each) >= 0) && !hasCleared(table);
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

/** Without those of a tab that is older than they are. */
function lacking(table: Table, columns: readonly Column[]): Column[] {
  const isOlder = (name: string) =>
    !hasCleared(table) && columns.every((each) => each.together !== name || table.missing.indexOf(each) >= 0);
  return table.missing.filter(({ together }) => together === undefined || !isOlder(together));
}

export function headerProblems(table: Table, asked: Of): TabProblem[] {
  const { tab, twice } = table;
  const missing = lacking(table, asked.columns);
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
