// Google's DeveloperMetadata: a note for programs on a sheet or on the spreadsheet.

import { EnumMember, ServiceObject } from '../host/objects.ts';
import { text } from '../host/parameters.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';
import { checkIsEditor, checkMayEdit } from '../protection/access.ts';
import { metadataById, type StoredMetadata } from './metadata-store.ts';

interface Place extends Call<'DeveloperMetadata'>, StoredMetadata {}

const { method, chained } = methodsOf<Place>();

export const developerMetadata = defineService({
  name: 'DeveloperMetadata',
  path: 'SpreadsheetApp.DeveloperMetadata',
  enter(call: Call<'DeveloperMetadata'>, need): Place {
    const place = { ...call, ...metadataById(call.workbook, call.state.metadataId) };
    if (need === 'change' && place.sheet) checkMayEdit(call.host, place.sheet, null);
    if (need === 'change' && !place.sheet) checkIsEditor(call.host);
    return place;
  },
  methods: {
    getId: method('read', [], ({ entry }) => entry.id),
    getKey: method('read', [], ({ entry }) => entry.key),
    getValue: method('read', [], ({ entry }) => entry.value),
    setValue: chained('change', [text], ({ entry }, value) => {
      entry.value = value;
    }),
    getVisibility: method('read', [], ({ entry }) => new EnumMember('DeveloperMetadataVisibility', entry.visibility)),
    getLocation: method(
      'read',
      [],
      ({ sheet }) => new ServiceObject('DeveloperMetadataLocation', { sheetId: sheet?.id ?? null }),
    ),
    remove: method('change', [], ({ entry, list }) => void list.splice(list.indexOf(entry), 1)),
  },
});
