// Google's DeveloperMetadataFinder: a search for developer metadata of the spreadsheet and of its sheets.

import { ServiceObject } from '../host/objects.ts';
import { text } from '../host/parameters.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';
import { allMetadata } from './metadata-store.ts';

type Place = Call<'DeveloperMetadataFinder'>;

const { method, chained } = methodsOf<Place>();

export const developerMetadataFinder = defineService({
  name: 'DeveloperMetadataFinder',
  path: 'SpreadsheetApp.DeveloperMetadataFinder',
  enter: (call: Place) => call,
  methods: {
    withKey: chained('read', [text], ({ state }, key) => {
      state.key = key;
    }),
    withValue: chained('read', [text], ({ state }, value) => {
      state.value = value;
    }),
    find: method('read', [], ({ workbook, state: { key, value } }) =>
      allMetadata(workbook)
        .filter(({ entry }) => (key === null || entry.key === key) && (value === null || entry.value === value))
        .map(({ entry }) => new ServiceObject('DeveloperMetadata', { metadataId: entry.id })),
    ),
  },
});
