// What an act on rows and columns asks of its person, and what of it is kept from them: decided alike by the server and for the page's menu.

import { intersects } from '../../workbook/address.ts';
import type { Axis } from '../../workbook/lines/line-change.ts';
import type { Area } from '../../workbook/workbook.ts';
import type { Act, Rights } from '../protocol.ts';

export interface Size {
  rowCount: number;
  columnCount: number;
}

interface Needs {
  /** The tab itself, not only cells of it. */
  isOfTab: boolean;
  cells: Area[];
  /** Between this line and the one before it. */
  gap: { axis: Axis; at: number } | null;
}

type OfTab = Exclude<Act, { act: 'sort' | 'note' }>;

function linesArea({ axis, at, count }: OfTab, { rowCount, columnCount }: Size): Area {
  return axis === 'row'
    ? { row: at, rows: count, column: 0, columns: columnCount }
    : { row: 0, rows: rowCount, column: at, columns: count };
}

function needsOf(act: Act, size: Size): Needs {
  if (act.act === 'note') {
    const { row, column } = act;
    return { isOfTab: false, cells: [{ row, column, rows: 1, columns: 1 }], gap: null };
  }
  if (act.act === 'sort') {
    const rows = { row: act.at, rows: act.count, column: 0, columns: size.columnCount };
    return { isOfTab: false, cells: [rows], gap: null };
  }
  const { axis } = act;
  const needs: Needs = { isOfTab: true, cells: [], gap: null };
  if (act.act === 'delete' || act.act === 'move') needs.cells = [linesArea(act, size)];
  if (act.act === 'insert') needs.gap = { axis, at: act.at };
  if (act.act === 'move') needs.gap = { axis, at: act.before };
  return needs;
}

export type Kept = { what: 'tab' } | { what: 'cells' | 'gap'; areas: Area[] };

/**
 * Null where the person may do it. That Google refuses to put lines in between cells that are protected, and not beside them, is
 * unconfirmed.
 */
export function keptFrom({ mayChangeTab, kept }: Rights, act: Act, size: Size): Kept | null {
  const { isOfTab, cells, gap } = needsOf(act, size);
  if (isOfTab && !mayChangeTab) return { what: 'tab' };
  const areas = kept.filter((area) => cells.some((wanted) => intersects(area, wanted)));
  if (areas.length > 0) return { what: 'cells', areas };
  const isTornApart = (area: Area) => {
    if (!gap) return false;
    const [first, count] = gap.axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    return gap.at > first && gap.at < first + count;
  };
  const torn = kept.filter(isTornApart);
  return torn.length > 0 ? { what: 'gap', areas: torn } : null;
}
