// Google's Group: columns that are folded away together. Positions count from 1.

import { type ColumnGroup, groupAt, isCollapsed, setCollapsed } from '../../workbook/lines/collapsed-groups.ts';
import type { Sheet } from '../../workbook/workbook.ts';
import { Exception } from '../host/exception.ts';
import { type Call, defineService, methodsOf, type Need } from '../host/service.ts';
import { checkMayEdit, sheetOf } from '../protection/access.ts';

interface Place extends Call<'Group'> {
  sheet: Sheet;
  group: ColumnGroup;
}

const { method, chained } = methodsOf<Place>();

/** That Google throws where there is no such group, and in which words, is unconfirmed: its types also say null. */
export function groupOf(sheet: Sheet, column: number, depth: number): ColumnGroup {
  const group = groupAt(sheet, column, depth);
  if (!group) throw new Exception(`A group does not exist at index ${column + 1} and group depth ${depth}.`);
  return group;
}

function enterGroup(call: Call<'Group'>, need: Need): Place {
  const { sheetId, column, depth } = call.state;
  const sheet = sheetOf(call.workbook, sheetId);
  if (need === 'change') checkMayEdit(call.host, sheet, null);
  return { ...call, sheet, group: groupOf(sheet, column, depth) };
}

export const group = defineService({
  name: 'Group',
  path: 'SpreadsheetApp.Group',
  enter: enterGroup,
  methods: {
    collapse: chained('change', [], ({ sheet, group: one }) => setCollapsed(sheet, one, true)),
    expand: chained('change', [], ({ sheet, group: one }) => setCollapsed(sheet, one, false)),
    isCollapsed: method('read', [], ({ sheet, group: one }) => isCollapsed(sheet, one)),
  },
});
