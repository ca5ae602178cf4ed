// Whose clerk the user is, told by what may be edited: the user's e-mail would need a scope of its own.
import { cellName, type Place, type Province } from '../../domain/province/province';
import type { Book } from './book';

/** A cell of the district in which its own clerk types. */
function entryPlace({ laos, districts, rounds, steps }: Province, district: string): Place | null {
  if (!districts.some(({ name, tab }) => name === district && tab !== null)) return null;
  for (const lao of laos) {
    if (lao.district !== district) continue;
    for (let round = 0; round < rounds.length; round += 1) {
      const place = steps.place(lao.index, round);
      if (place) return place;
    }
  }
  return null;
}

/**
 * The districts that the user may fill in, in the order of reports; none for a user who may fill in all of them or is no clerk.
 * Two calls a district.
 */
export function ownDistricts({ sheets }: Book, province: Province): string[] {
  const own: string[] = [];
  let others = 0;
  for (const { name } of province.districts) {
    const place = entryPlace(province, name);
    const named = place && sheets.filter((sheet) => sheet.name === place.tab)[0];
    if (!place || !named) continue;
    if (named.sheet.getRange(cellName(place)).canEdit()) own.push(name);
    else others += 1;
  }
  return others ? own : [];
}
