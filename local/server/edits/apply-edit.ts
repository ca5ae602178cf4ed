// A person's edit put into the workbook: as a whole, or not at all.

import { sheetById } from '../../workbook/cells.ts';
import { clearArea, type EditEvent, pasteBlock, typeInto } from '../../workbook/edits.ts';
import { mergeAt } from '../../workbook/merging.ts';
import type { Area, Workbook } from '../../workbook/workbook.ts';
import { checkMayEdit } from '../people/told-refusal.ts';
import type { Edit } from '../protocol.ts';

type Clearing = Extract<Edit, { clear: unknown }>;
type Entering = Exclude<Edit, Clearing>;

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

export function applyEdit(workbook: Workbook, user: string, edit: Edit): EditEvent {
  const sheet = sheetById(workbook, edit.sheetId);
  const areas = areasOf(workbook, edit).filter(({ columns }) => columns > 0);
  if (sheet) checkMayEdit(workbook, sheet, areas, user);
  if ('clear' in edit) return clear(workbook, user, edit);
  const { sheetId, row, column, block } = edit;
  const only = onlyText(edit);
  if (only !== undefined) return typeInto(workbook, user, sheetId, row, column, only);
  return pasteBlock(workbook, user, sheetId, row, column, block);
}

/** Of several areas the event names the first; which one Google names is unconfirmed. */
function clear(workbook: Workbook, user: string, { sheetId, clear: [first, ...others] }: Clearing): EditEvent {
  const event = clearArea(workbook, user, sheetId, first);
  for (const area of others) clearArea(workbook, user, sheetId, area);
  return others.length === 0 ? event : { sheetId, area: event.area };
}
