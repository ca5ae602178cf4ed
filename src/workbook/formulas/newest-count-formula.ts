// The newest number of a row, as a formula of the sheet itself: it agrees with domain/measures/fact.ts, on which reports rest.
import { isCount, isUnusual } from './supported-formula';

/**
 * The last count among cells (the start of the year, then the rounds in their order); `""` where there is none. Without a leading `=`. A row
 * that holds a text or a date costs a call to a server; all others cost none.
 */
export function newestCountFormula(cells: readonly string[]): string {
  const newest = cells.reduce((before, cell) => `IF(${isCount(cell)},${cell},${before})`, '""');
  return `IF(OR(${cells.map(isUnusual).join(',')}),NEWEST_COUNT(${cells.join(',')}),${newest})`;
}
