// The formula of a column in a row; and formulas that are there already, when a column is made that they rest on.
import { cellName } from '../domain/province';
import type { CellValue } from '../domain/step';
import { asItStands } from './cell-text';
import type { Column, SettingOf } from './column';
import { isOutdated } from './outdated';
import { isBlank, rowsOf, type Table } from './table';

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

/** Writes anew what an earlier version wrote: true where there was any. All else stays. */
export function renewOutdated(sheet: Sheet, table: Table, columns: readonly Column[], around: Around): boolean {
  const rows = rowsOf(table);
  if (!rows.length) return false;
  const renewed = columns
    .filter(({ id, formula }) => formula && table.columns.has(id))
    .map((column): boolean => {
      const range = sheet.getRange(table.headerRow + 2, around.numbers.get(column.id) as number, rows.length, 1);
      const formulas = range.getFormulas().map(([formula = '']) => formula);
      if (!formulas.some(isOutdated)) return false;
      const cells = rows.map((row, index): [CellValue] => {
        const formula = formulas[index] as string;
        const anew = isOutdated(formula) ? formulaOf(column, around, row.number) : '';
        return [anew || asItStands(row.value(column.id), formula)];
      });
      range.setValues(cells);
      return true;
    });
  return renewed.indexOf(true) >= 0;
}

/** Only where a formula stands in the row of a LAO: whatever else somebody put there stays as it is. */
export function renewFormulas(
  sheet: Sheet,
  table: Table,
  { columns, added, around }: { columns: readonly Column[]; added: readonly string[]; around: Around },
): void {
  const rows = rowsOf(table);
  if (!rows.length) return;
  const old = columns.filter(({ id }) => table.columns.has(id));
  for (const column of old.filter((each) => restsOn(each, added, around))) {
    const range = sheet.getRange(table.headerRow + 2, around.numbers.get(column.id) as number, rows.length, 1);
    const formulas = range.getFormulas();
    const cells = rows.map((row, index): [CellValue] => {
      const [formula = ''] = formulas[index] as string[];
      const isOurs = formula !== '' && !isBlank(row.value('name'));
      const renewed = isOurs ? formulaOf(column, around, row.number) : '';
      return [renewed || asItStands(row.value(column.id), formula)];
    });
    range.setValues(cells);
  }
}
