// Where a cell is, and what its formula says, after lines have moved.

import { sheetById } from '../../workbook/cells.ts';
import { followFormula } from '../../workbook/formulas/follow.ts';
import { moveRelative } from '../../workbook/formulas/formula-references.ts';
import { changeOf, turned } from '../../workbook/lines/moved-lines.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { Moved } from '../protocol.ts';

export interface Place {
  sheetId: number;
  row: number;
  column: number;
}

/** Null: it was deleted. */
export function placeAfter(place: Place, { sheetId, lines }: Moved): Place | null {
  if (place.sheetId !== sheetId) return place;
  const { axis, line } = changeOf(lines);
  const target = line(place[axis]);
  return target === null ? null : { ...place, [axis]: target };
}

/** What is sorted moves as when copied; otherwise a formula follows what it looks at. */
export function formulaAfter(workbook: Workbook, formula: string, from: Place, moved: Moved): string {
  const [home, sheet] = [sheetById(workbook, from.sheetId), sheetById(workbook, moved.sheetId)];
  if (!home || !sheet) return formula;
  if (moved.lines.kind !== 'sort') return followFormula(formula, home, sheet, changeOf(moved.lines));
  const to = placeAfter(from, moved);
  return to === null || to.row === from.row ? formula : moveRelative(formula, to.row - from.row, 0);
}

/** Whether lines have gone back to where they were. */
export function isBack(first: Moved, second: Moved): boolean {
  return first.sheetId === second.sheetId && JSON.stringify(turned(first.lines)) === JSON.stringify(second.lines);
}
