// An edit that can be taken back: the contents that it found in its cells, and those that it left.

import { cellAt, changeCell, sheetById } from '../../workbook/cells.ts';
import { Refusal } from '../../workbook/refusal.ts';
import type { Area, Cell, Sheet, Workbook } from '../../workbook/workbook.ts';
import { checkMayEdit } from '../people/told-refusal.ts';

type Content = Pick<Cell, 'value' | 'formula' | 'numberFormat' | 'spilled'>;

/** The filled cells of some areas, by `row:column`. */
export type Contents = ReadonlyMap<string, Content>;

/** What it did on one tab. Back leads from `after` to `before`, forward the other way. */
export interface Part {
  sheetId: number;
  areas: readonly Area[];
  before: Contents;
  after: Contents;
}

const BLANK: Content = { value: null };

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

/** Cells that somebody has changed since stay as they are: their work is not taken back. True where there were some. */
export function takeBack(workbook: Workbook, user: string, parts: readonly Part[]): boolean {
  for (const { sheetId, areas } of parts) {
    const sheet = sheetById(workbook, sheetId);
    if (!sheet) throw new Refusal(`No grid with id: ${sheetId}`, { kind: 'tab' });
    checkMayEdit(workbook, sheet, areas, user);
  }
  return parts.map((part) => put(workbook, part)).includes(true);
}

function put(workbook: Workbook, { sheetId, areas, before, after }: Part): boolean {
  const sheet = sheetById(workbook, sheetId);
  if (!sheet) return false;
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

export const turned = (parts: readonly Part[]): Part[] =>
  parts.map((part) => ({ ...part, before: part.after, after: part.before })).reverse();
