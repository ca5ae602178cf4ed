// Google's SpreadsheetApp: the way into the spreadsheet.

import { ServiceObject } from '../host/objects.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

type Place = Call<'SpreadsheetApp'>;

const { method } = methodsOf<Place>();

const spreadsheet = () => new ServiceObject('Spreadsheet', null);

export const spreadsheetApp = defineService({
  name: 'SpreadsheetApp',
  path: 'SpreadsheetApp',
  enums: [
    'BooleanCriteria',
    'BorderStyle',
    'DataValidationCriteria',
    'DeveloperMetadataLocationType',
    'DeveloperMetadataVisibility',
    'GroupControlTogglePosition',
    'ProtectionType',
    'WrapStrategy',
  ],
  enter: (call: Place) => call,
  methods: {
    getActiveSpreadsheet: method('read', [], spreadsheet),
    getActive: method('read', [], spreadsheet),
    getUi: method('menu', [], () => new ServiceObject('Ui', null)),
    /** Every change is made at once here. */
    flush: method('read', [], () => undefined),
    newDataValidation: method(
      'read',
      [],
      () => new ServiceObject('DataValidationBuilder', { criteria: null, values: [], allowInvalid: true }),
    ),
    newConditionalFormatRule: method(
      'read',
      [],
      () => new ServiceObject('ConditionalFormatRuleBuilder', { ranges: [], criteria: null, values: [], style: {} }),
    ),
  },
});
