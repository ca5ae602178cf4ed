// Inserting, deleting and moving whole rows and columns.

import { putCell } from '../cells.ts';
import { followLines } from '../formulas/follow.ts';
import { checkRoom } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { Cell, Sheet, Workbook } from '../workbook.ts';
import { groupInserted } from './column-groups.ts';
import { type Axis, deletion, insertion, move } from './line-change.ts';
import { shiftSheet } from './shift-sheet.ts';

/** Which neighbour lends its formats, validation and size to inserted lines. Google's default is unconfirmed. */
export type Neighbour = 'before' | 'after';

/** Puts `count` empty rows before row `at`. */
export function insertRows(workbook: Workbook, sheet: Sheet, at: number, count: number, like?: Neighbour): void {
  insertLines(workbook, sheet, 'row', at, count, like);
}

/** Before the column `at`, from 0; `like`: which neighbour's looks they take. Throws a refusal where the workbook would be too large. */
export function insertColumns(workbook: Workbook, sheet: Sheet, at: number, count: number, like?: Neighbour): void {
  insertLines(workbook, sheet, 'column', at, count, like);
}

/** From `at` on, from 0. Throws a refusal where no row, or none that is not frozen, would be left. */
export function deleteRows(workbook: Workbook, sheet: Sheet, at: number, count: number): void {
  deleteLines(workbook, sheet, 'row', at, count);
}

/** From `at` on, from 0. Throws a refusal where no column, or none that is not frozen, would be left. */
export function deleteColumns(workbook: Workbook, sheet: Sheet, at: number, count: number): void {
  deleteLines(workbook, sheet, 'column', at, count);
}

/** Moves columns to before column `before`, counted as they were. */
export function moveColumns(workbook: Workbook, sheet: Sheet, from: number, count: number, before: number): void {
  moveLines(workbook, sheet, 'column', from, count, before);
}

/** `before`: the row before which they go, counted as it was; all from 0. */
export function moveRows(workbook: Workbook, sheet: Sheet, from: number, count: number, before: number): void {
  moveLines(workbook, sheet, 'row', from, count, before);
}

function insertLines(workbook: Workbook, sheet: Sheet, axis: Axis, at: number, count: number, like?: Neighbour): void {
  const size = sizeOf(sheet, axis);
  if (at < 0 || at > size || count < 1) throw outOfBounds(axis);
  checkRoom(workbook, count * sizeOf(sheet, axis === 'row' ? 'column' : 'row'));
  const change = insertion(axis, at, count);
  shiftSheet(sheet, change);
  followLines(workbook, sheet, change);
  if (axis === 'column') groupInserted(sheet, at, count);
  resize(sheet, axis, size + count, at < frozenOf(sheet, axis) ? count : 0);
  const takesAfter = at === 0 || (like === 'after' && at < size);
  copyLook(sheet, axis, takesAfter ? at + count : at - 1, at, count);
}

function deleteLines(workbook: Workbook, sheet: Sheet, axis: Axis, at: number, count: number): void {
  const size = sizeOf(sheet, axis);
  const frozen = frozenOf(sheet, axis);
  if (at < 0 || count < 1 || at + count > size) throw outOfBounds(axis);
  if (count === size) throw new Refusal(`You can't delete all the ${axis}s on the sheet.`, { kind: 'allGone' });
  const frozenGone = Math.max(0, Math.min(frozen, at + count) - at);
  if (size - count <= frozen - frozenGone) {
    throw new Refusal(`Sorry, it is not possible to delete all non-frozen ${axis}s.`, { kind: 'allLoose' });
  }
  const change = deletion(axis, at, count);
  shiftSheet(sheet, change);
  followLines(workbook, sheet, change);
  resize(sheet, axis, size - count, -frozenGone);
}

function moveLines(workbook: Workbook, sheet: Sheet, axis: Axis, from: number, count: number, before: number): void {
  const size = sizeOf(sheet, axis);
  if (from < 0 || count < 1 || from + count > size || before < 0 || before > size) throw outOfBounds(axis);
  if (before >= from && before <= from + count) return;
  for (const merge of sheet.merges) {
    const first = axis === 'row' ? merge.row : merge.column;
    const end = first + (axis === 'row' ? merge.rows : merge.columns);
    const isCutBy = (edge: number) => edge > first && edge < end;
    // Unconfirmed wording.
    if ([from, from + count, before].some(isCutBy))
      throw new Refusal(`You can't move ${axis}s across merged cells.`, { kind: 'merged' });
  }
  const change = move(axis, from, count, before);
  shiftSheet(sheet, change);
  followLines(workbook, sheet, change);
}

function sizeOf(sheet: Sheet, axis: Axis): number {
  return axis === 'row' ? sheet.rowCount : sheet.columnCount;
}

function frozenOf(sheet: Sheet, axis: Axis): number {
  return axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
}

function resize(sheet: Sheet, axis: Axis, size: number, frozenDelta: number): void {
  if (axis === 'row') {
    sheet.rowCount = size;
    sheet.frozenRows += frozenDelta;
  } else {
    sheet.columnCount = size;
    sheet.frozenColumns += frozenDelta;
  }
}

function outOfBounds(axis: Axis): Refusal {
  return new Refusal(`Those ${axis}s are out of bounds.`);
}

/** Gives new lines the formats, validation and size of line `from`. */
function copyLook(sheet: Sheet, axis: Axis, from: number, at: number, count: number): void {
  const isRows = axis === 'row';
  const sizes = isRows ? sheet.rowHeights : sheet.columnWidths;
  const size = sizes[from];
  const extent = isRows ? (sheet.cells[from]?.length ?? 0) : sheet.cells.length;
  for (let line = at; line < at + count; line++) {
    if (size !== undefined) sizes[line] = size;
    for (let other = 0; other < extent; other++) {
      const source = isRows ? sheet.cells[from]?.[other] : sheet.cells[other]?.[from];
      if (source) putCell(sheet, isRows ? line : other, isRows ? other : line, lookOf(source));
    }
  }
}

function lookOf({ numberFormat, style, validation }: Cell): Cell {
  const look: Cell = { value: null };
  if (numberFormat !== undefined) look.numberFormat = numberFormat;
  if (style) look.style = structuredClone(style);
  if (validation) look.validation = structuredClone(validation);
  return look;
}
