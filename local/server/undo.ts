// What a window can take back: the contents that its last edits found in their cells.

import { cellAt, changeCell, sheetById } from '../workbook/cells.ts';
import { whyNotEdit } from '../workbook/protection.ts';
import { Refusal } from '../workbook/refusal.ts';
import type { Area, Cell, Sheet, Workbook } from '../workbook/workbook.ts';

interface Step {
  sheetId: number;
  area: Area;
  before: (Cell | undefined)[][];
}

const MOST = 100;

/** A look at an area before an edit. */
export function stepBefore(sheet: Sheet, area: Area): Step {
  const before = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) =>
      structuredClone(cellAt(sheet, area.row + down, area.column + right)),
    ),
  );
  return { sheetId: sheet.id, area, before };
}

export class Undo {
  readonly #steps = new Map<string, Step[]>();

  add(window: string, step: Step): void {
    const steps = [...(this.#steps.get(window) ?? []), step];
    this.#steps.set(window, steps.slice(-MOST));
  }

  /** Rows may have moved: what was where is not known any more. */
  forget(): void {
    this.#steps.clear();
  }

  /** Takes the window's last edit back; false where there is none. */
  undo(workbook: Workbook, user: string, window: string): boolean {
    const step = this.#steps.get(window)?.pop();
    const sheet = step && sheetById(workbook, step.sheetId);
    if (!step || !sheet) return false;
    const reason = whyNotEdit(workbook, sheet, step.area, user);
    if (reason !== null) throw new Refusal(reason);
    const { row, column } = step.area;
    step.before.forEach((cells, down) => {
      cells.forEach((cell, right) => {
        const { value = null, formula, numberFormat, spilled } = cell ?? {};
        changeCell(sheet, row + down, column + right, { value, formula, numberFormat, spilled });
      });
    });
    return true;
  }
}
