// The newest number of a row, as a formula of the sheet itself: it agrees with domain/measures/fact.ts, on which reports rest.
import { isUnusual, newestCount } from './row-formula';

/**
 * The last count among cells (the start of the year, then the rounds in their order); `""` where there is none. Without a leading `=`. A row
 * that holds a text or a date costs a call to a server; all others cost none.
 */
export function newestCountFormula(cells: readonly string[]): string {
  const unusual = ([] as string[]).concat(...cells.map(isUnusual));
  return `IF(OR(${unusual.join(',')}),NEWEST_COUNT(${cells.join(',')}),${newestCount(cells)})`;
}
