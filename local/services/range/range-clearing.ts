// Clearing a range.

import { optional, options } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import { type Clearable, chosen, clearArea } from './clearing.ts';
import type { RangePlace } from './range-place.ts';

const { chained } = methodsOf<RangePlace>();

const known: Record<string, Clearable> = {
  contentsOnly: 'contents',
  formatOnly: 'formats',
  commentsOnly: 'notes',
  validationsOnly: 'validations',
};

export const rangeClearing = {
  clear: chained('change', [optional(options)], ({ sheet, area }, given) => {
    clearArea(sheet, area, chosen(given, known));
  }),
  clearContent: chained('change', [], ({ sheet, area }) => clearArea(sheet, area, ['contents'])),
  clearFormat: chained('change', [], ({ sheet, area }) => clearArea(sheet, area, ['formats'])),
};
