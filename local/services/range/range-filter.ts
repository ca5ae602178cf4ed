// A filter over a range, whose first row holds the headings.

import { addFilter, filterOf } from '../../workbook/filter.ts';
import { Exception } from '../host/exception.ts';
import { ServiceObject } from '../host/objects.ts';
import { methodsOf } from '../host/service.ts';
import type { RangePlace } from './range-place.ts';

const { method } = methodsOf<RangePlace>();

export const rangeFilter = {
  /** That Google refuses a second one is documented; the words are those of its users' reports. */
  createFilter: method('change', [], ({ sheet, area }) => {
    if (filterOf(sheet)) throw new Exception("You can't create a filter in a sheet that already has a filter.");
    addFilter(sheet, area);
    return new ServiceObject('Filter', { sheetId: sheet.id });
  }),
};
