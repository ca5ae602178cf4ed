// Google's DeveloperMetadataLocation: what developer metadata is attached to.

import { EnumMember, ServiceObject } from '../host/objects.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

type Place = Call<'DeveloperMetadataLocation'>;

const { method } = methodsOf<Place>();

export const developerMetadataLocation = defineService({
  name: 'DeveloperMetadataLocation',
  path: 'SpreadsheetApp.DeveloperMetadataLocation',
  enter: (call: Place) => call,
  methods: {
    getLocationType: method(
      'read',
      [],
      ({ state }) => new EnumMember('DeveloperMetadataLocationType', state.sheetId === null ? 'SPREADSHEET' : 'SHEET'),
    ),
    getSheet: method('read', [], ({ state: { sheetId } }) =>
      sheetId === null ? null : new ServiceObject('Sheet', { sheetId }),
    ),
    getSpreadsheet: method('read', [], ({ state }) =>
      state.sheetId === null ? new ServiceObject('Spreadsheet', null) : null,
    ),
  },
});
