// Google's Filter: the one over a table of a sheet.

import { filterOf, removeFilter } from '../../workbook/filter.ts';
import type { Area, Sheet } from '../../workbook/workbook.ts';
import { Exception } from '../host/exception.ts';
import { rangeObject } from '../host/objects.ts';
import { type Call, defineService, methodsOf, type Need } from '../host/service.ts';
import { checkMayEdit, sheetOf } from '../protection/access.ts';

interface Place extends Call<'Filter'> {
  sheet: Sheet;
  area: Area;
}

const { method } = methodsOf<Place>();

function enterFilter(call: Call<'Filter'>, need: Need): Place {
  const sheet = sheetOf(call.workbook, call.state.sheetId);
  if (need === 'change') checkMayEdit(call.host, sheet, null);
  const area = filterOf(sheet);
  // The words are ours.
  if (!area) throw new Exception('The filter does not exist any more.');
  return { ...call, sheet, area };
}

export const filter = defineService({
  name: 'Filter',
  path: 'SpreadsheetApp.Filter',
  enter: enterFilter,
  methods: {
    getRange: method('read', [], ({ sheet, area }) => rangeObject(sheet, area)),
    remove: method('change', [], ({ sheet }) => removeFilter(sheet)),
  },
});
