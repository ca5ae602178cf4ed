// What stands in cells, as an edit finds and leaves it.

import { cellAt, changeCell } from '../../workbook/cells.ts';
import type { Area, Cell, Sheet, Workbook } from '../../workbook/workbook.ts';
import type { Moved } from '../protocol.ts';
import { formulaAfter, placeAfter } from './moved-cells.ts';

type Content = Pick<Cell, 'value' | 'formula' | 'numberFormat' | 'spilled'>;

/** The filled cells of some areas, by `row:column`. */
export type Contents = ReadonlyMap<string, Content>;

const BLANK: Content = { value: null };

/** By `row:column`, from 0, only where there is a cell: copies, which no later change reaches. */
export function contentsOf(sheet: Sheet, areas: readonly Area[]): Contents {
  const contents = new Map<string, Content>();
  for (const area of areas) {
    for (let row = area.row; row < Math.min(area.row + area.rows, sheet.cells.length); row++) {
      const end = Math.min(area.column + area.columns, sheet.cells[row]?.length ?? 0);
      for (let column = area.column; column < end; column++) {
        const cell = cellAt(sheet, row, column);
        if (!cell) continue;
        const { value, formula, numberFormat, spilled } = cell;
        contents.set(`${row}:${column}`, structuredClone({ value, formula, numberFormat, spilled }) as Content);
      }
    }
  }
  return contents;
}

/** Values of formulas change by themselves. */
function isSame(one: Content, other: Content): boolean {
  if (one.formula !== undefined || other.formula !== undefined) return one.formula === other.formula;
  if (one.spilled || other.spilled) return true;
  return JSON.stringify(one.value) === JSON.stringify(other.value);
}

/** From `after` to `before`. Cells that somebody has changed since stay as they are: true where there were some. */
export function putContents(sheet: Sheet, areas: readonly Area[], before: Contents, after: Contents): boolean {
  const now = contentsOf(sheet, areas);
  let isOthers = false;
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    if (!isSame(now.get(key) ?? BLANK, after.get(key) ?? BLANK)) {
      isOthers = true;
      continue;
    }
    const { value, formula, numberFormat, spilled } = before.get(key) ?? BLANK;
    changeCell(sheet, row, column, { value, formula, numberFormat, spilled });
  }
  return isOthers;
}

/** Where they are, and what their formulas say, after lines have moved. */
export function followContents(workbook: Workbook, sheetId: number, contents: Contents, moved: Moved): Contents {
  const followed = new Map<string, Content>();
  for (const [key, content] of contents) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    const from = { sheetId, row, column };
    const to = placeAfter(from, moved);
    if (!to) continue;
    const { formula } = content;
    const kept =
      formula === undefined ? content : { ...content, formula: formulaAfter(workbook, formula, from, moved) };
    followed.set(`${to.row}:${to.column}`, kept);
  }
  return followed;
}
