// A person's edit put into the workbook: as a whole, or not at all.

import { sheetById } from '../../workbook/cells.ts';
import { mergeAt } from '../../workbook/merging.ts';
import { Refusal } from '../../workbook/refusal.ts';
import { clearArea, type EditEvent, pasteBlock, typeInto } from '../../workbook/typing/edits.ts';
import type { Area, Workbook } from '../../workbook/workbook.ts';
import { checkMayEdit } from '../people/told-refusal.ts';
import type { Cleared, Edit } from '../protocol.ts';

type Entering = Exclude<Edit, { clear: unknown }>;

/** Cells of one tab that an edit concerns. */
export interface Concerned {
  sheetId: number;
  areas: readonly Area[];
}

function onlyText({ block }: Entering): string | undefined {
  return block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
}

/** Which cells the edit concerns; what is typed into a merge lands in its first cell. */
export function areasOf(workbook: Workbook, edit: Edit): Area[] {
  if ('clear' in edit) return edit.clear;
  const { row, column, block } = edit;
  const sheet = sheetById(workbook, edit.sheetId);
  const merge = sheet && onlyText(edit) !== undefined ? mergeAt(sheet, row, column) : undefined;
  if (merge) return [{ row: merge.row, column: merge.column, rows: 1, columns: 1 }];
  return [{ row, column, rows: block.length, columns: Math.max(0, ...block.map((texts) => texts.length)) }];
}

/** What was cut from elsewhere is concerned too. */
export function concernedBy(workbook: Workbook, edit: Edit): Concerned[] {
  const areas = areasOf(workbook, edit).filter(({ columns }) => columns > 0);
  const from = 'clear' in edit ? undefined : edit.from;
  return [{ sheetId: edit.sheetId, areas }, ...(from ? [{ sheetId: from.sheetId, areas: from.clear }] : [])];
}

/** Nothing is done where a part of it is refused. */
export function applyEdit(workbook: Workbook, user: string, edit: Edit): EditEvent[] {
  for (const { sheetId, areas } of concernedBy(workbook, edit)) {
    const sheet = sheetById(workbook, sheetId);
    if (sheet) checkMayEdit(workbook, sheet, areas, user);
    else throw new Refusal(`No grid with id: ${sheetId}`, { kind: 'tab' });
  }
  if ('clear' in edit) return [clear(workbook, user, edit)];
  const { sheetId, row, column, block, from } = edit;
  const only = onlyText(edit);
  const entered =
    only === undefined
      ? pasteBlock(workbook, user, sheetId, row, column, block)
      : typeInto(workbook, user, sheetId, row, column, only);
  return [entered, ...(from ? [clear(workbook, user, from)] : [])];
}

/** Of several areas the event names the first; which one Google names is unconfirmed. */
function clear(workbook: Workbook, user: string, { sheetId, clear: [first, ...others] }: Cleared): EditEvent {
  const event = clearArea(workbook, user, sheetId, first);
  for (const area of others) clearArea(workbook, user, sheetId, area);
  return others.length === 0 ? event : { sheetId, area: event.area };
}
