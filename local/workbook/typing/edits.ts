// What a person does at the keyboard. Each is one edit: it happens as a whole, or is refused and leaves everything as it was.

import { a1 } from '../address.ts';
import { cellAt, changeCell, sheetById } from '../cells.ts';
import { checkGrowth, growTo } from '../limits.ts';
import { mergeAt } from '../merging.ts';
import { whyNotEdit } from '../protection.ts';
import { Refusal } from '../refusal.ts';
import type { Area, Sheet, Value, Workbook } from '../workbook.ts';
import { type Entry, enter, parseEntry } from './entry.ts';
import { violates } from './validation.ts';

export { Refusal } from '../refusal.ts';

/** What an onEdit trigger is told. `value` and `oldValue` only where one cell was edited, and not where it is or was blank. */
export interface EditEvent {
  sheetId: number;
  area: Area;
  /** Missing too where a formula was typed: its value is not known before it is calculated. */
  value?: Value;
  oldValue?: Value;
}

/** An entry on its way into its cell. */
interface Writing {
  row: number;
  column: number;
  entry: Entry;
}

/** Row and column from 0. Throws a refusal where Google would; nothing has changed then. */
export function typeInto(
  workbook: Workbook,
  user: string,
  sheetId: number,
  row: number,
  column: number,
  text: string,
  now?: number,
): EditEvent {
  const sheet = sheetOf(workbook, sheetId);
  // The cells of a merge are one cell for whoever types.
  const merge = mergeAt(sheet, row, column);
  return pasteBlock(workbook, user, sheetId, merge?.row ?? row, merge?.column ?? column, [[text]], now);
}

/** Of a cell, typed or written by a script, in characters; and what Google says of more. */
export const LONGEST_TEXT = 50_000;
export const LONGEST_TEXT_WORDS = `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`;

/** Pastes plain text, which is read as if typed. Short rows are filled up with blanks; the grid grows when it has to. */
export function pasteBlock(
  workbook: Workbook,
  user: string,
  sheetId: number,
  row: number,
  column: number,
  block: string[][],
  now?: number,
): EditEvent {
  const sheet = sheetOf(workbook, sheetId);
  const width = Math.max(0, ...block.map((texts) => texts.length));
  if (width === 0) throw new Refusal('There is nothing to paste.', { kind: 'nothing' });
  const area: Area = { row, column, rows: block.length, columns: width };
  checkAllowed(workbook, sheet, area, user);
  checkGrowth(workbook, sheet, row + area.rows, column + area.columns);
  if (block.some((texts) => texts.some((text) => text.length > LONGEST_TEXT)))
    throw new Refusal(LONGEST_TEXT_WORDS, { kind: 'longText' });
  const writings = readBlock(sheet, area, block, now);
  for (const writing of writings) checkValid(workbook, sheet, writing);
  const event = eventOf(sheet, area, writings[0]?.entry);
  growTo(workbook, sheet, row + area.rows, column + area.columns);
  for (const writing of writings) enter(sheet, writing.row, writing.column, writing.entry);
  return event;
}

/** Empties cells; formats, notes and validation stay. */
export function clearArea(workbook: Workbook, user: string, sheetId: number, area: Area): EditEvent {
  const sheet = sheetOf(workbook, sheetId);
  checkAllowed(workbook, sheet, area, user);
  const event = eventOf(sheet, area, undefined);
  const end = area.column + area.columns;
  for (let row = area.row; row < Math.min(area.row + area.rows, sheet.cells.length); row++) {
    for (let column = area.column; column < Math.min(end, sheet.cells[row]?.length ?? 0); column++) {
      if (cellAt(sheet, row, column)) {
        changeCell(sheet, row, column, { value: null, formula: undefined, spilled: undefined });
      }
    }
  }
  return event;
}

/** What falls on a covered cell of a merge is lost: such a cell holds nothing. That Google does so is unconfirmed. */
function readBlock(sheet: Sheet, area: Area, block: string[][], now?: number): Writing[] {
  const writings: Writing[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const merge = mergeAt(sheet, row, column);
      if (merge && (merge.row !== row || merge.column !== column)) continue;
      const text = block[row - area.row]?.[column - area.column] ?? '';
      writings.push({ row, column, entry: parseEntry(text, cellAt(sheet, row, column), now) });
    }
  }
  return writings;
}

function sheetOf(workbook: Workbook, sheetId: number): Sheet {
  const sheet = sheetById(workbook, sheetId);
  if (!sheet) throw new Refusal(`No grid with id: ${sheetId}`, { kind: 'tab' });
  return sheet;
}

function checkAllowed(workbook: Workbook, sheet: Sheet, area: Area, user: string): void {
  const reason = whyNotEdit(workbook, sheet, area, user);
  if (reason !== null) throw new Refusal(reason);
}

/** A formula would be judged by its result, which is not known yet: it passes. */
function checkValid(workbook: Workbook, sheet: Sheet, { row, column, entry }: Writing): void {
  const validation = cellAt(sheet, row, column)?.validation;
  if (!validation || validation.allowInvalid || entry.formula !== undefined) return;
  if (violates(validation, entry.value, workbook)) {
    const area = { row, column, rows: 1, columns: 1 };
    throw new Refusal(violationText(area), { kind: 'validation', area, help: validation.helpText ?? '' });
  }
}

/** Google's words, for people and for scripts (platform.md section 9). */
export function violationText(area: Area): string {
  return `The data you entered in cell ${a1(area)} violates the data validation rules set on this cell.`;
}

function eventOf(sheet: Sheet, area: Area, entry: Entry | undefined): EditEvent {
  const event: EditEvent = { sheetId: sheet.id, area };
  if (area.rows * area.columns > 1) return event;
  const before = cellAt(sheet, area.row, area.column)?.value ?? null;
  if (entry && entry.value !== null) event.value = entry.value;
  if (before !== null) event.oldValue = before;
  return event;
}
