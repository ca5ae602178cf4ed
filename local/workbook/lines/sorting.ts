// Sorting the rows of an area.

import { intersects } from '../address.ts';
import { cellAt, putCell } from '../cells.ts';
import { moveRelative } from '../formulas/formula-references.ts';
import { Refusal } from '../refusal.ts';
import type { Area, Cell, Sheet, Value } from '../workbook.ts';

/** `column` counts from the sheet's first column, not from the area's. */
export interface SortKey {
  column: number;
  ascending: boolean;
}

/** Thai comes before Latin, as the Thai collation of Unicode has it; whether Google's th_TH sheets do so is unconfirmed. */
const collator = new Intl.Collator('th', { sensitivity: 'accent' });

/** Rows keep together with all that their cells hold; formulas move as when copied. Equal rows keep their order. */
export function sortRows(sheet: Sheet, area: Area, keys: SortKey[]): void {
  reorderRows(sheet, area, sortedOrder(sheet, area, keys));
}

/** The rows of the area, each where it is now, in the order that they are to have. */
export function sortedOrder(sheet: Sheet, area: Area, keys: SortKey[]): number[] {
  if (sheet.merges.some((merge) => intersects(merge, area))) {
    // Google refuses too; its words are unconfirmed.
    throw new Refusal("You can't sort a range that contains merged cells.", { kind: 'merged' });
  }
  const order = Array.from({ length: area.rows }, (_, step) => area.row + step);
  return order.sort((a, b) => compareRows(sheet, a, b, keys));
}

/** `order`: for each row of the area from the top, the row (from 0, of the sheet) that comes there. Formulas are rewritten as if each was copied. */
export function reorderRows(sheet: Sheet, area: Area, order: readonly number[]): void {
  const sorted = order.map((source, step) => rowAt(sheet, area, source, area.row + step - source));
  sorted.forEach((cells, step) => {
    cells.forEach((cell, offset) => {
      putCell(sheet, area.row + step, area.column + offset, cell);
    });
  });
}

function rowAt(sheet: Sheet, area: Area, row: number, rowDelta: number): (Cell | undefined)[] {
  return Array.from({ length: area.columns }, (_, offset) => {
    const cell = cellAt(sheet, row, area.column + offset);
    return cell?.formula === undefined || rowDelta === 0
      ? cell
      : { ...cell, formula: moveRelative(cell.formula, rowDelta, 0) };
  });
}

function compareRows(sheet: Sheet, a: number, b: number, keys: SortKey[]): number {
  for (const { column, ascending } of keys) {
    const left = cellAt(sheet, a, column)?.value ?? null;
    const right = cellAt(sheet, b, column)?.value ?? null;
    // Blank cells come last either way.
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
      continue;
    }
    const order = compareValues(left, right);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

/** Numbers before text (whatever its case) before FALSE before TRUE (gas-fakes); that errors come after them is unconfirmed. */
function compareValues(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  if (typeof a === typeof b && typeof a !== 'object') return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function rank(value: Value): number {
  return ['number', 'string', 'boolean', 'object'].indexOf(typeof value);
}
