// The formulas of tabs, read when one of their cells is asked about.
import type { Place } from '../../domain/province/province';
import type { Book } from '../book/book';

/** '' for a cell without one. Two calls a tab. */
export function formulasIn({ sheets }: Book): (place: Place) => string {
  const known = new Map<string, readonly string[][]>();
  return ({ tab, row, column }) => {
    const named = sheets.filter(({ name }) => name === tab)[0];
    const formulas = known.get(tab) ?? (named ? named.sheet.getDataRange().getFormulas() : []);
    known.set(tab, formulas);
    return (formulas[row - 1] || [])[column - 1] || '';
  };
}
