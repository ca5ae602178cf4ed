// The groups of columns on a sheet. Positions count from 1.

import { columnDepth } from '../../workbook/lines/column-groups.ts';
import { EnumMember } from '../host/objects.ts';
import { member, whole } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import { checkLines, type SheetPlace } from './sheet-place.ts';

const position = 'GroupControlTogglePosition';

const { method, chained } = methodsOf<SheetPlace>();

export const sheetGroups = {
  getColumnGroupDepth: method('read', [whole], ({ sheet }, column) => {
    checkLines('columns', sheet, column, 1);
    return columnDepth(sheet, column - 1);
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
