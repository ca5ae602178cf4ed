// The calculated columns of a tab that holds something: a formula for each row that says something, up to date with the columns that there are.
import type { CellValue } from '../../domain/measures/step';
import { columnNumbers, isBlank, rowsOf, type Table, type TableRow } from '../reading/table';
import type { Column } from '../tabs/column';
import { asItStands } from '../writing/cell-text';
import { type Around, aroundOf, formulaOf } from './formulas';
import { isOutdated } from './outdated';
import type { TabContent } from './tab-content';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Up to the first cell that it reads, formulas of ours are alike in all rows. What a person types there in their place begins otherwise. */
const opening = (formula: string) => formula.split(/\$?[A-Z]{1,3}\$?\d/)[0] as string;

/** What is to be written into the cell; null: it stays as it is. */
function wantedOf(column: Column, row: TableRow, formula: string, around: Around, isNamed: boolean): string | null {
  const wanted = formulaOf(column, around, row.number);
  if (wanted === '' || wanted === formula) return null;
  if (isOutdated(formula)) return wanted;
  if (!isNamed) return null;
  const isOurs = formula !== '' && opening(formula) === opening(wanted);
  return isOurs || (formula === '' && isBlank(row.value(column.id))) ? wanted : null;
}

interface Changes {
  column: Column;
  /** Of the first changed row. */
  first: number;
  cells: [CellValue][];
}

/** Of the rows below the headers, in all columns. One read. */
function formulasOf(sheet: Sheet, table: Table): string[][] {
  const { values, headerRow } = table;
  const rows = rowsOf(table).length;
  return rows ? sheet.getRange(headerRow + 2, 1, rows, (values[0] || []).length).getFormulas() : [];
}

/** `all`: formulas of the rows below the headers. */
function changesIn(
  table: Table,
  all: readonly (readonly string[])[],
  content: TabContent,
  columns: readonly Column[],
): Changes[] {
  const { headerRow } = table;
  const rows = rowsOf(table);
  const around = aroundOf(content, columnNumbers(table));
  const changes: Changes[] = [];
  for (const column of columns) {
    const place = table.columns.get(column.id);
    if (place === undefined) continue;
    const formulas = rows.map((_, index) => all[index]?.[place] ?? '');
    const wanted = rows.map((row, index) =>
      wantedOf(column, row, formulas[index] as string, around, content.keyOf(row.text) !== null),
    );
    const isChanged = wanted.map((formula) => formula !== null);
    const [from, to] = [isChanged.indexOf(true), isChanged.lastIndexOf(true)];
    if (from < 0) continue;
    const cells = rows.slice(from, to + 1).map((row, offset): [CellValue] => {
      const index = from + offset;
      return [wanted[index] ?? asItStands(row.value(column.id), formulas[index] as string)];
    });
    changes.push({ column, first: headerRow + 2 + from, cells });
  }
  return changes;
}

/** One read for all calculated columns; where something is to be written, formulas and then the tab are read again right before: the last look is at where things stand. */
export function ensureFormulas(sheet: Sheet, read: () => Table, found: Table, content: TabContent): void {
  const calculated = content.tab.columns.filter(({ formula }) => formula);
  if (!calculated.length) return;
  for (const { column } of changesIn(found, formulasOf(sheet, found), content, calculated)) {
    const formulas = formulasOf(sheet, found);
    const table = read();
    for (const { first, cells } of changesIn(table, formulas, content, [column]))
      sheet.getRange(first, (table.columns.get(column.id) as number) + 1, cells.length, 1).setValues(cells);
  }
}
