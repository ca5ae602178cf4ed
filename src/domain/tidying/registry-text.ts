// What the registry says, line by line, and how that would be written as other lines have it: the same LAO before and after.
import { NO_CELL, type ProposedCell } from '../changes/proposed-cell';
import { districtFinder, type KnownDistricts, nearDistrictFinder } from '../names/district-names';
import { typeByName } from '../names/lao-name';
import { readType } from '../names/lao-type';
import { LAO_TYPES, laoKey } from '../province/lao';
import type { Place } from '../province/province';
import { tidyName } from './tidy-name';
import { type TypeWords, tidyType } from './tidy-type';

/** A line as it was typed. */
export interface RegistryText {
  name: string;
  district: string;
  type: string;
  namePlace: Place;
  districtPlace: Place;
  typePlace: Place;
}

const isSame = (name: string, other: string, district: string) =>
  LAO_TYPES.every((type) => laoKey(type, name, district) === laoKey(type, other, district));

/** A district that is nearly one is asked about: its LAOs would be counted there. */
export function registryTextCells(
  lines: readonly RegistryText[],
  known: KnownDistricts,
  words: TypeWords,
): ProposedCell[] {
  const findDistrict = districtFinder(known);
  const nearDistricts = nearDistrictFinder(known);
  const cells: ProposedCell[] = [];
  for (const { name, district, type, namePlace, districtPlace, typePlace } of lines) {
    if (name.trim() === '') continue;
    const own = findDistrict(district);
    const near = own === null && district !== '' ? nearDistricts(district) : [];
    const spelt = own ?? (near.length === 1 ? (near[0] as string) : district);
    const about = { ...NO_CELL, district: spelt, lao: name, type: typeByName(name) ?? readType(type), row: name };
    const cell = (column: string, place: Place, before: string, after: string): ProposedCell => {
      const isAsked = column === 'district' && own === null;
      const kind = isAsked ? 'near' : 'changed';
      return { ...about, kind, other: isAsked ? after : null, column, place, before, after, value: after };
    };
    const written = tidyName(name);
    if (written !== name && isSame(name, written, spelt)) cells.push(cell('name', namePlace, name, written));
    if (spelt !== district) cells.push(cell('district', districtPlace, district, spelt));
    const tidied = tidyType(type, name, words);
    if (tidied !== null) cells.push(cell('type', typePlace, type, tidied));
  }
  return cells;
}
