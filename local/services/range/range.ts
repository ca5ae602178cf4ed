// Google's Range: a rectangle of cells.

import { defineService } from '../host/service.ts';
import { rangeBorders } from './range-borders.ts';
import { rangeClearing } from './range-clearing.ts';
import { rangeFilter } from './range-filter.ts';
import { rangeFormats } from './range-formats.ts';
import { rangeFormulas } from './range-formulas.ts';
import { rangeGroups } from './range-groups.ts';
import { rangeMerging } from './range-merging.ts';
import { enterRange } from './range-place.ts';
import { rangePosition } from './range-position.ts';
import { rangeRules } from './range-rules.ts';
import { rangeValues } from './range-values.ts';

export const range = defineService({
  name: 'Range',
  path: 'SpreadsheetApp.Range',
  enter: enterRange,
  methods: {
    ...rangePosition,
    ...rangeValues,
    ...rangeFormulas,
    ...rangeFormats,
    ...rangeBorders,
    ...rangeMerging,
    ...rangeFilter,
    ...rangeGroups,
    ...rangeRules,
    ...rangeClearing,
  },
});
