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

/** One read. */
function changesIn(sheet: Sheet, table: Table, content: TabContent, columns: readonly Column[]): Changes[] {
  const { values, headerRow } = table;
  const rows = rowsOf(table);
  if (!rows.length || !columns.length) return [];
  const all = sheet.getRange(headerRow + 2, 1, rows.length, (values[0] || []).length).getFormulas();
  const around = aroundOf(content, columnNumbers(table));
  const changes: Changes[] = [];
  for (const column of columns) {
    const place = table.columns.get(column.id);
    if (place === undefined) continue;
    const formulas = all.map((row) => row[place] as string);
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

/** One read for all calculated columns; where something is to be written, the tab is read and looked through again right before. */
export function ensureFormulas(sheet: Sheet, read: () => Table, found: Table, content: TabContent): void {
  const calculated = content.tab.columns.filter(({ formula }) => formula);
  for (const { column } of changesIn(sheet, found, content, calculated)) {
    const table = read();
    for (const { first, cells } of changesIn(sheet, table, content, [column]))
      sheet.getRange(first, (table.columns.get(column.id) as number) + 1, cells.length, 1).setValues(cells);
  }
}
