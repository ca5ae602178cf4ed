// Google's Spreadsheet: the whole file.

import { Exception } from '../host/exception.ts';
import { ServiceObject, userObject } from '../host/objects.ts';
import { decimal, member, nullable, optional, text } from '../host/parameters.ts';
import { defineService, methodsOf } from '../host/service.ts';
import { checkIsEditor } from '../protection/access.ts';
import { protectionsOf } from '../protection/protections.ts';
import { metadataAdders } from './metadata-store.ts';
import { enterSpreadsheet, type SpreadsheetPlace } from './spreadsheet-place.ts';
import { spreadsheetTabs } from './spreadsheet-tabs.ts';

const { method } = methodsOf<SpreadsheetPlace>();

export const spreadsheet = defineService({
  name: 'Spreadsheet',
  path: 'SpreadsheetApp.Spreadsheet',
  enter: enterSpreadsheet,
  methods: {
    ...spreadsheetTabs,
    getId: method('read', [], ({ workbook }) => workbook.id),
    getName: method('read', [], ({ workbook }) => workbook.name),
    getUrl: method('read', [], ({ workbook }) => `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`),
    getOwner: method('read', [], ({ workbook }) => userObject(workbook.owner)),
    /** That the owner is among them is unconfirmed. Who may not edit is not told (an earlier edition of Google's reference says so). */
    getEditors: method('read', [], ({ workbook, host }) => {
      checkIsEditor(host);
      return [workbook.owner, ...workbook.editors].map(userObject);
    }),
    getProtections: method('read', [member('ProtectionType')], ({ workbook }, type) =>
      protectionsOf(workbook.sheets, type),
    ),
    getSpreadsheetTimeZone: method('read', [], ({ workbook }) => workbook.timeZone),
    setSpreadsheetTimeZone: method('change', [text], ({ workbook }, timeZone) => {
      checkTimeZone(timeZone);
      workbook.timeZone = timeZone;
    }),
    getSpreadsheetLocale: method('read', [], ({ workbook }) => workbook.locale),
    setSpreadsheetLocale: method('change', [text], ({ workbook }, locale) => {
      workbook.locale = locale;
    }),
    createDeveloperMetadataFinder: method(
      'read',
      [],
      () => new ServiceObject('DeveloperMetadataFinder', { key: null, value: null }),
    ),
    getDeveloperMetadata: method('read', [], ({ workbook }) =>
      workbook.metadata.map(({ id }) => new ServiceObject('DeveloperMetadata', { metadataId: id })),
    ),
    addDeveloperMetadata: metadataAdders<SpreadsheetPlace>(({ workbook }) => workbook.metadata),
    toast: method(
      'screen',
      [text, optional(nullable(text)), optional(nullable(decimal))],
      ({ host }, message, title = null, seconds = null) => void host.toasts.push({ message, title, seconds }),
    ),
  },
});

function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    // Unconfirmed wording.
    throw new Exception(`Invalid argument: ${timeZone}`);
  }
}
