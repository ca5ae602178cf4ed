// An act on rows and columns, done in the workbook: what of its lines went where.

import { changeCell, sheetById } from '../../workbook/cells.ts';
import type { MovedLines } from '../../workbook/lines/moved-lines.ts';
import { Refusal } from '../../workbook/refusal.ts';
import * as structure from '../../workbook/structure.ts';
import type { Sheet, Workbook } from '../../workbook/workbook.ts';
import { REFUSALS } from '../people/refusal-words.ts';
import { ToldRefusal } from '../people/told-refusal.ts';
import type { Act } from '../protocol.ts';

/** Throws a refusal where the tab is gone by now. */
export function sheetOf(workbook: Workbook, sheetId: number): Sheet {
  const sheet = sheetById(workbook, sheetId);
  if (!sheet) throw new Refusal(`No grid with id: ${sheetId}`, { kind: 'tab' });
  return sheet;
}

/** Each line that is hidden or has a size is named in every journal line of its sheet. */
const MOST_LINES = 10_000;

/** The page may show more rows than the sheet has: what is beyond its end is left out, and blank rows there are not sorted. */
function withinSheet<Some extends Exclude<Act, { act: 'note' }>>(sheet: Sheet, act: Some): Some {
  const { rowCount, columnCount, cells } = sheet;
  const size = act.act === 'sort' ? Math.min(rowCount, cells.length) : act.axis === 'row' ? rowCount : columnCount;
  const count = act.act === 'insert' ? act.count : Math.min(act.count, size - act.at);
  if (count < 1 || act.at > size) throw new ToldRefusal(REFUSALS.outside, { tab: sheet.name });
  const isOneByOne = act.act === 'insert' || act.act === 'hide' || act.act === 'resize';
  if (isOneByOne && count > MOST_LINES) throw new ToldRefusal(REFUSALS.tooMany);
  return act.act === 'move' ? { ...act, count, before: Math.min(act.before, size) } : { ...act, count };
}

/** The act on lines that the sheet has; throws a refusal where the tab is gone. */
export function clipped(workbook: Workbook, act: Act): Act {
  return act.act === 'note' ? act : withinSheet(sheetOf(workbook, act.sheetId), act);
}

/** Null where all stay where they are. What it refuses it has not begun. */
export function perform(workbook: Workbook, act: Act): MovedLines | null {
  const sheet = sheetOf(workbook, act.sheetId);
  switch (act.act) {
    case 'note':
      changeCell(sheet, act.row, act.column, { note: act.text === '' ? undefined : act.text });
      return null;
    case 'hide':
      structure.hideLines(sheet, act.axis, act.at, act.count);
      return null;
    case 'show':
      structure.showLines(sheet, act.axis, act.at, act.count);
      return null;
    case 'resize':
      structure.sizeLines(sheet, act.axis, act.at, act.count, act.size);
      return null;
    case 'sort': {
      const area = { row: act.at, rows: act.count, column: 0, columns: sheet.columnCount };
      const order = structure.sortedOrder(sheet, area, [{ column: act.column, ascending: act.ascending }]);
      return moveLines(workbook, sheet, { kind: 'sort', axis: 'row', at: act.at, order });
    }
    case 'insert': {
      const insert = act.axis === 'row' ? structure.insertRows : structure.insertColumns;
      insert(workbook, sheet, act.at, act.count, act.like);
      return { kind: 'insert', axis: act.axis, at: act.at, count: act.count };
    }
    case 'delete':
      return moveLines(workbook, sheet, { kind: 'delete', axis: act.axis, at: act.at, count: act.count });
    case 'move':
      // Between its own lines, or beside them: there they are.
      if (act.before >= act.at && act.before <= act.at + act.count) return null;
      return moveLines(workbook, sheet, {
        ...{ kind: 'move', axis: act.axis, at: act.at },
        ...{ count: act.count, before: act.before },
      });
  }
}

/** Changes the workbook, and gives back `moved`. */
export function moveLines(workbook: Workbook, sheet: Sheet, moved: MovedLines): MovedLines {
  const { axis, at } = moved;
  const isRows = axis === 'row';
  if (moved.kind === 'sort') {
    const area = { row: at, rows: moved.order.length, column: 0, columns: sheet.columnCount };
    structure.reorderRows(sheet, area, moved.order);
  } else if (moved.kind === 'insert') {
    (isRows ? structure.insertRows : structure.insertColumns)(workbook, sheet, at, moved.count);
  } else if (moved.kind === 'delete') {
    (isRows ? structure.deleteRows : structure.deleteColumns)(workbook, sheet, at, moved.count);
  } else {
    (isRows ? structure.moveRows : structure.moveColumns)(workbook, sheet, at, moved.count, moved.before);
  }
  return moved;
}
