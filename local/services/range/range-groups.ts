// Folding the columns of a range away together.

import { shiftColumnDepths } from '../../workbook/lines/column-groups.ts';
import { Exception } from '../host/exception.ts';
import { whole } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import type { RangePlace } from './range-place.ts';

const { chained } = methodsOf<RangePlace>();

export const rangeGroups = {
  /** A group needs a column beside it for its toggle. That Google refuses one without is documented, its words are unconfirmed. */
  shiftColumnGroupDepth: chained('change', [whole], ({ sheet, area }, delta) => {
    const isBefore = sheet.columnTogglesBefore === true;
    const takesToggle = isBefore ? area.column === 0 : area.column + area.columns === sheet.columnCount;
    if (delta > 0 && takesToggle) {
      throw new Exception(`The group has no column ${isBefore ? 'before' : 'after'} it for its control.`);
    }
    shiftColumnDepths(sheet, area, delta);
  }),
};
