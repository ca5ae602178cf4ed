// Clearing a range.

import { type Clearable, chosen, clearArea } from './clearing.ts';
import { optional, options } from './parameters.ts';
import type { RangePlace } from './range-place.ts';
import { methodsOf } from './service.ts';

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
