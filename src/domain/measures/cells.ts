// The cells of one row of a tab, by the column's id: what is reported of a measure is read from them once, and they are asked again for words.
import type { Place } from '../province/place';
import type { CellValue } from './step';

export interface Cells {
  value(id: string): CellValue;
  /** Null where there is no such cell. */
  place(id: string): Place | null;
}

/** Of a LAO that no row speaks of. */
export const NO_CELLS: Cells = { value: () => null, place: () => null };
