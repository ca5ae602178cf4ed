// The groups of columns on a sheet. Positions count from 1.

import { columnDepth } from '../../workbook/lines/column-groups.ts';
import { EnumMember, ServiceObject } from '../host/objects.ts';
import { member, whole } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import { groupOf } from './group.ts';
import { checkLines, type SheetPlace } from './sheet-place.ts';

const position = 'GroupControlTogglePosition';

const { method, chained } = methodsOf<SheetPlace>();

export const sheetGroups = {
  getColumnGroupDepth: method('read', [whole], ({ sheet }, column) => {
    checkLines('columns', sheet, column, 1);
    return columnDepth(sheet, column - 1);
  }),
  getColumnGroup: method('read', [whole, whole], ({ sheet }, column, depth) => {
    checkLines('columns', sheet, column, 1);
    const { first } = groupOf(sheet, column - 1, depth);
    return new ServiceObject('Group', { sheetId: sheet.id, column: first, depth });
  }),
  getColumnGroupControlPosition: method(
    'read',
    [],
    ({ sheet }) => new EnumMember(position, sheet.columnTogglesBefore ? 'BEFORE' : 'AFTER'),
  ),
  setColumnGroupControlPosition: chained('change', [member(position)], ({ sheet }, wanted) => {
    if (wanted === 'BEFORE') sheet.columnTogglesBefore = true;
    else delete sheet.columnTogglesBefore;
  }),
};
