// Where developer metadata is kept: with the spreadsheet, and with each sheet.

import type { Metadata, Sheet, Workbook } from '../../workbook/workbook.ts';
import { Exception } from '../host/exception.ts';
import { member, text } from '../host/parameters.ts';
import { type Call, type Method, methodsOf } from '../host/service.ts';

export interface StoredMetadata {
  entry: Metadata;
  /** Null: it belongs to the spreadsheet. */
  sheet: Sheet | null;
  /** The list that it is in. */
  list: Metadata[];
}

/** The spreadsheet's own first, then tab by tab. */
export function allMetadata(workbook: Workbook): StoredMetadata[] {
  const homes = [null, ...workbook.sheets];
  return homes.flatMap((sheet) => {
    const list = sheet?.metadata ?? workbook.metadata;
    return list.map((entry) => ({ entry, sheet, list }));
  });
}

/** Throws where it has been removed. */
export function metadataById(workbook: Workbook, id: number): StoredMetadata {
  const found = allMetadata(workbook).find(({ entry }) => entry.id === id);
  // Unconfirmed wording.
  if (!found) throw new Exception(`No developer metadata with id: ${id}`);
  return found;
}

/** `addDeveloperMetadata` in the four ways it can be called. */
export function metadataAdders<Place extends Call<'Sheet'> | Call<'Spreadsheet'>>(
  listOf: (place: Place) => Metadata[],
): Method<Place> {
  const { chained, either } = methodsOf<Place>();
  const visibility = member('DeveloperMetadataVisibility');
  const add = (place: Place, key: string, value: string, seenBy: string) => {
    const entry = { id: place.workbook.nextId++, key, value, visibility: seenBy as Metadata['visibility'] };
    listOf(place).push(entry);
  };
  return either(
    chained('change', [text], (place, key) => add(place, key, '', 'DOCUMENT')),
    chained('change', [text, text], (place, key, value) => add(place, key, value, 'DOCUMENT')),
    chained('change', [text, visibility], (place, key, seenBy) => add(place, key, '', seenBy)),
    chained('change', [text, text, visibility], add),
  );
}
