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
  /** Of the first and the last changed row, and of the column; from 1. */
  first: number;
  column: number;
  cells: [CellValue][];
}

function changesOf(sheet: Sheet, table: Table, content: TabContent, column: Column): Changes | null {
  const around = aroundOf(content, columnNumbers(table));
  const rows = rowsOf(table);
  const number = around.numbers.get(column.id);
  if (number === undefined || !rows.length) return null;
  const formulas = sheet.getRange(table.headerRow + 2, number, rows.length, 1).getFormulas();
  const formulaAt = (index: number) => (formulas[index] || [''])[0] as string;
  const wanted = rows.map((row, index) =>
    wantedOf(column, row, formulaAt(index), around, content.keyOf(row.text) !== null),
  );
  const changed = wanted.map((formula, index) => (formula === null ? -1 : index)).filter((index) => index >= 0);
  if (!changed.length) return null;
  const [from, to] = [changed[0] as number, changed[changed.length - 1] as number];
  const cells = rows.slice(from, to + 1).map((row, offset): [CellValue] => {
    const index = from + offset;
    return [wanted[index] ?? asItStands(row.value(column.id), formulaAt(index))];
  });
  return { first: table.headerRow + 2 + from, column: number, cells };
}

/** One read for each calculated column; where something is to be written, the tab is read and looked through again right before. */
export function ensureFormulas(sheet: Sheet, read: () => Table, found: Table, content: TabContent): void {
  for (const column of content.tab.columns.filter(({ formula }) => formula)) {
    if (!changesOf(sheet, found, content, column)) continue;
    const changes = changesOf(sheet, read(), content, column);
    if (changes) sheet.getRange(changes.first, changes.column, changes.cells.length, 1).setValues(changes.cells);
  }
}
