// A mark on the tab of indicators as a formula: found by its indicator, and by its step, so that sorting or moving lines does not change what is shown.
import type { Mark } from '../../domain/agreement/mark';
import { rowsOf, type Table } from '../reading/table';
import { INDICATOR_COLUMNS, STEP_COLUMNS } from '../tabs/indicators';
import { columnRange, quotedName } from './column-range';

/** Whether it shows what stands on a tab: what a person types in its place does not. */
export const readsTab = (formula: string, tab: string) =>
  [tab, quotedName(tab)].some((name) => formula.indexOf(`${name}!`) >= 0);

/**
 * A typed 70% stands as 0.7 (domain/measures/percent.ts), and the settings say 70. Through a text, since a sheet that is handed a number formatted as
 * percent shows what comes of it as percent, too: 7000%.
 */
const inPercent = (found: string) =>
  `IF(ISNUMBER(${found}),IF(${found}<=1,VALUE(ROUND(100*${found},6)&""),${found}),${found})`;

/** '' where a header that it needs cannot be found. A blank mark stays blank, one without a line is an error. */
export function markFormula(id: string, { at }: Mark, table: Table): string {
  const columnOf = (column: string) => {
    const place = rowsOf(table)[0]?.place(column);
    return place ? columnRange(table.tab, place.column) : '';
  };
  const isLine = typeof at === 'string';
  const ids = columnOf(isLine ? INDICATOR_COLUMNS.id : STEP_COLUMNS.of);
  const marks = columnOf(isLine ? INDICATOR_COLUMNS[at] : STEP_COLUMNS.share);
  const steps = isLine ? '' : columnOf(STEP_COLUMNS.step);
  if (!ids || !marks || (!isLine && !steps)) return '';
  const isStep = isLine ? '' : `*(TRIM(${steps})="${at.step}")`;
  const place = `SUMPRODUCT(MAX((TRIM(${ids})="${id}")${isStep}*ROW(${ids})))`;
  const found = `INDEX(${marks},${place})`;
  const shown = at === 'target' || at === 'nationalTarget' ? found : inPercent(found);
  // Of no row the whole column would be meant.
  return `=IF(${place}=0,NA(),IF(${found}="","",${shown}))`;
}
