// Rows and columns that are hidden from everybody, until somebody shows them again.

import { Refusal } from '../refusal.ts';
import type { Sheet } from '../workbook.ts';
import type { Axis, LineChange } from './line-change.ts';

const keyOf = (axis: Axis) => (axis === 'row' ? 'hiddenRows' : 'hiddenColumns');
const sizeOf = (sheet: Sheet, axis: Axis) => (axis === 'row' ? sheet.rowCount : sheet.columnCount);

/** From the first to the last. */
export function hiddenLines(sheet: Sheet, axis: Axis): readonly number[] {
  return sheet[keyOf(axis)] ?? [];
}

/** One that is shown has to be left. */
export function hideLines(sheet: Sheet, axis: Axis, at: number, count: number): void {
  const end = Math.min(at + count, sizeOf(sheet, axis));
  const hidden = new Set(hiddenLines(sheet, axis));
  for (let line = at; line < end; line++) hidden.add(line);
  if (hidden.size >= sizeOf(sheet, axis)) throw new Refusal(`You can't hide all ${axis}s.`, { kind: 'allHidden' });
  setHidden(sheet, axis, [...hidden]);
}

/** Changes the sheet. `at` from 0; those that were not hidden stay so. */
export function showLines(sheet: Sheet, axis: Axis, at: number, count: number): void {
  const isAsked = (line: number) => line >= at && line < at + count;
  setHidden(
    sheet,
    axis,
    hiddenLines(sheet, axis).filter((line) => !isAsked(line)),
  );
}

/** Lines that come in between are shown. */
export function shiftHidden(sheet: Sheet, change: LineChange): void {
  const shifted = hiddenLines(sheet, change.axis).flatMap((line) => change.line(line) ?? []);
  setHidden(sheet, change.axis, shifted);
}

/** A sheet without hidden lines has no list: equal sheets are equal data. */
export function setHidden(sheet: Sheet, axis: Axis, lines: readonly number[]): void {
  const key = keyOf(axis);
  if (lines.length > 0) sheet[key] = [...lines].sort((a, b) => a - b);
  else delete sheet[key];
}
