// Cells of a LAO's row in which something is typed that no figure counts, and the finding that names them together.

import { type CellValue, foundText } from '../measures/step';
import type { Lao, Place } from '../province/province';
import { normaliseThai } from '../thai/thai-text';
import type { FindingFields } from './finding';

export interface TypedCell {
  text: string;
  place: Place;
}

/** None where nothing can be seen in it; a box that is not ticked says nothing. */
export function typedCell(value: CellValue, placeOf: () => Place | null): TypedCell[] {
  const text = value === false ? '' : normaliseThai(foundText(value));
  const place = text === '' ? null : placeOf();
  return place ? [{ text, place }] : [];
}

/** At the first of them. */
export function aboutTyped(lao: Lao, indicator: string, typed: readonly [TypedCell, ...TypedCell[]]): FindingFields {
  const [{ place }] = typed;
  const { district, type, name } = lao;
  return {
    ...{ about: lao, indicator, district, type, lao: name, place, tab: place.tab },
    found: typed.map(({ text }) => text).join(', '),
    details: { cells: typed.length },
  };
}

export const isAny = (typed: readonly TypedCell[]): typed is [TypedCell, ...TypedCell[]] => typed.length > 0;
