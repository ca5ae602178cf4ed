// Whose clerk the user is, told by what may be edited: the user's e-mail would need a scope of its own.
import { type Cells, placeIn } from '../../domain/measures/cells';
import { cellName, type Place, type Province } from '../../domain/province/province';
import type { Book } from './book';

/** A cell of the district in which its own clerk types: the remark's, since rounds are closed; without one, that of the newest round. */
function entryPlace({ laos, cells, districts, rounds, steps }: Province, district: string): Place | null {
  if (!districts.some(({ name, tab }) => name === district && tab !== null)) return null;
  for (const lao of laos) {
    if (lao.district !== district) continue;
    const remark = placeIn(cells[lao.index] as Cells, 'remark');
    if (remark) return remark;
    for (let round = rounds.length - 1; round >= 0; round -= 1) {
      const place = steps.place(lao.index, round);
      if (place) return place;
    }
  }
  return null;
}

/** Whether the user may fill in a district's tab; null where it cannot be told. Two calls. */
function mayType({ sheets }: Book, province: Province, district: string): boolean | null {
  const place = entryPlace(province, district);
  const named = place && sheets.filter((sheet) => sheet.name === place.tab)[0];
  return place && named ? named.sheet.getRange(cellName(place)).canEdit() : null;
}

export function mayTypeFor(book: Book, province: Province, district: string): boolean {
  return mayType(book, province, district) === true;
}

/** The districts that the user may fill in, in the order of reports, and whether there are others. Two calls a district. */
export function filledBy(book: Book, province: Province): { may: string[]; others: boolean } {
  const may: string[] = [];
  let others = false;
  for (const { name } of province.districts) {
    const answer = mayType(book, province, name);
    if (answer) may.push(name);
    else if (answer === false) others = true;
  }
  return { may, others };
}

/** None for a user who may fill in all of them or is no clerk. */
export function ownDistricts(book: Book, province: Province): string[] {
  const { may, others } = filledBy(book, province);
  return others ? may : [];
}
