// The formula of a column in a row, and what is written into a cell of a new row.

import type { CellValue } from '../../domain/measures/step';
import { cellName } from '../../domain/province/province';
import type { Column, SettingOf } from '../tabs/column';
import { asText } from '../writing/cell-text';
import type { RowValues, TabContent } from './tab-content';

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

/** What is written there: the row's own value, else the column's formula. `number`: of the row, from 1. */
export function cellValue(row: RowValues, column: Column, around: Around, number: number): CellValue {
  const value = row[column.id];
  if (value === undefined || value === null) return formulaOf(column, around, number);
  return typeof value === 'string' ? asText(value) : value;
}

/** Asking for a setting where none are given throws: such a tab was declared wrong. */
export function aroundOf({ settingOf, tab }: TabContent, numbers: ReadonlyMap<string, number>): Around {
  return {
    numbers,
    settingOf:
      settingOf ||
      ((id) => {
        throw new Error(`A formula of the tab ${tab.key} needs the setting ${id}, and was given none.`);
      }),
  };
}
