// Folding the columns of a range away together.

import { type ColumnGroup, columnGroups, isCollapsed, setCollapsed } from '../../workbook/lines/collapsed-groups.ts';
import { shiftColumnDepths } from '../../workbook/lines/column-groups.ts';
import type { Sheet } from '../../workbook/workbook.ts';
import { Exception } from '../host/exception.ts';
import { whole } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import type { RangePlace } from './range-place.ts';

const { chained } = methodsOf<RangePlace>();

type Columns = Pick<RangePlace['area'], 'column' | 'columns'>;

function isWithin({ first, count }: ColumnGroup, { column, columns }: Columns): boolean {
  return first >= column && first + count <= column + columns;
}

function meets({ first, count }: Pick<ColumnGroup, 'first' | 'count'>, { column, columns }: Columns): boolean {
  return first < column + columns && first + count > column;
}

/** With the column of its toggle. */
function withToggle({ columnTogglesBefore }: Sheet, { first, count, depth }: ColumnGroup): ColumnGroup {
  return { depth, count: count + 1, first: columnTogglesBefore ? first - 1 : first };
}

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
  /** Those that lie within the range; where there is none, the deepest open one of which a part does. Which rows are in it does not matter. */
  collapseGroups: chained('change', [], ({ sheet, area }) => {
    const groups = columnGroups(sheet);
    const within = groups.filter((group) => isWithin(group, area));
    const partly = groups.filter((group) => meets(group, area) && !isCollapsed(sheet, group));
    const deepest = partly.sort((one, other) => other.depth - one.depth).slice(0, 1);
    for (const group of within.length > 0 ? within : deepest) setCollapsed(sheet, group, true);
  }),
  /** Those that the range meets, or whose toggle it does. */
  expandGroups: chained('change', [], ({ sheet, area }) => {
    for (const group of columnGroups(sheet))
      if (meets(withToggle(sheet, group), area)) setCollapsed(sheet, group, false);
  }),
};
