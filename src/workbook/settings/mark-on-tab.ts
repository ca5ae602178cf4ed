// A mark where it stands on the tab of indicators, whatever else is wrong there, and whether or not the tab is used.
import type { Mark } from '../../domain/agreement/mark';
import { readFact } from '../../domain/measures/fact';
import { readPercent } from '../../domain/measures/percent';
import type { CellValue } from '../../domain/measures/step';
import { comparable } from '../../domain/thai/thai-text';
import { rowsOf, type Table, type TableRow } from '../reading/table';
import { INDICATOR_COLUMNS, STEP_COLUMNS } from '../tabs/indicators';

/** Whether a row is an indicator's own line. */
export const isLineOf = (row: TableRow, id: string) => comparable(row.text(INDICATOR_COLUMNS.id)) === id;

/** Whether a row is the line of one of its steps. */
export const isStepOf = (row: TableRow, id: string, step: number) =>
  comparable(row.text(STEP_COLUMNS.of)) === id && readFact('count', row.value(STEP_COLUMNS.step)).value === step;

/** Null for what is blank or cannot be read. `id`: the indicator's. */
export function markOnTab(table: Table, id: string, { at }: Mark): number | null {
  const rows = rowsOf(table);
  const cellOf = (row: TableRow | undefined, column: string): CellValue => row?.value(column);
  if (typeof at !== 'string')
    return readPercent(cellOf(rows.filter((row) => isStepOf(row, id, at.step))[0], STEP_COLUMNS.share));
  const cell = cellOf(rows.filter((row) => isLineOf(row, id))[0], INDICATOR_COLUMNS[at]);
  if (at === 'required' || at === 'aimed') return readPercent(cell);
  const { value } = readFact('count', cell);
  return typeof value === 'number' ? value : null;
}
