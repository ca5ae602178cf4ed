// The formula of a column in a row; and formulas that are there already, when a column is made that they rest on.
import { cellName } from '../domain/province';
import type { CellValue } from '../domain/step';
import { asItStands } from './cell-text';
import type { Column, SettingOf } from './column';
import { isOutdated } from './outdated';
import { isBlank, rowsOf, type Table, type TableRow } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the other cells of a row stand, and the settings. */
export interface Around {
  /** Column number (from 1) by column id. */
  numbers: ReadonlyMap<string, number>;
  settingOf: SettingOf;
}

/** '' for a column without one, and where a column that it reads cannot be found. */
export function formulaOf({ formula }: Column, { numbers, settingOf }: Around, row: number): string {
  if (!formula) return '';
  let isWhole = true;
  const written = formula((id) => {
    const column = numbers.get(id);
    isWhole = isWhole && column !== undefined;
    return cellName({ tab: '', row, column: column || 1 });
  }, settingOf);
  return isWhole ? written : '';
}

/** Whether the column's formula reads any of these columns. */
function restsOn({ formula }: Column, ids: readonly string[], { settingOf }: Around): boolean {
  let rests = false;
  formula?.((id) => {
    rests = rests || ids.indexOf(id) >= 0;
    return 'A1';
  }, settingOf);
  return rests;
}

/** Writes a column's formulas anew where `isMeant`; whatever else stands in it stays as it is. False where there is none: then nothing is written. */
function rewrite(
  sheet: Sheet,
  table: Table,
  { column, around }: { column: Column; around: Around },
  isMeant: (formula: string, row: TableRow) => boolean,
): boolean {
  const rows = rowsOf(table);
  if (!rows.length) return false;
  const range = sheet.getRange(table.headerRow + 2, around.numbers.get(column.id) as number, rows.length, 1);
  const formulas = range.getFormulas().map(([formula = '']) => formula);
  if (!rows.some((row, index) => isMeant(formulas[index] as string, row))) return false;
  const cells = rows.map((row, index): [CellValue] => {
    const formula = formulas[index] as string;
    const anew = isMeant(formula, row) ? formulaOf(column, around, row.number) : '';
    return [anew || asItStands(row.value(column.id), formula)];
  });
  range.setValues(cells);
  return true;
}

/** Writes anew what an earlier version wrote: true where there was any. */
export function renewOutdated(sheet: Sheet, table: Table, columns: readonly Column[], around: Around): boolean {
  const calculated = columns.filter(({ id, formula }) => formula && table.columns.has(id));
  return calculated.map((column) => rewrite(sheet, table, { column, around }, isOutdated)).indexOf(true) >= 0;
}

/** Takes the columns that were added into the formulas that read them, in the rows of LAOs. */
export function renewFormulas(
  sheet: Sheet,
  table: Table,
  { columns, added, around }: { columns: readonly Column[]; added: readonly string[]; around: Around },
): void {
  const reading = columns.filter((column) => table.columns.has(column.id) && restsOn(column, added, around));
  for (const column of reading)
    rewrite(sheet, table, { column, around }, (formula, row) => formula !== '' && !isBlank(row.value('name')));
}
