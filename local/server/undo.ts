// What a window can take back and do again: the contents that its last edits found in their cells.

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

/** What a window did, newest last, and what it took back. */
interface History {
  done: Step[];
  undone: Step[];
}

/** Puts the contents back as the step found them; gives the step that puts them forward again. */
function takeBack(workbook: Workbook, user: string, step: Step): Step | null {
  const sheet = sheetById(workbook, step.sheetId);
  if (!sheet) return null;
  const reason = whyNotEdit(workbook, sheet, step.area, user);
  if (reason !== null) throw new Refusal(reason);
  const forward = stepBefore(sheet, step.area);
  const { row, column } = step.area;
  step.before.forEach((cells, down) => {
    cells.forEach((cell, right) => {
      const { value = null, formula, numberFormat, spilled } = cell ?? {};
      changeCell(sheet, row + down, column + right, { value, formula, numberFormat, spilled });
    });
  });
  return forward;
}

export class Undo {
  readonly #histories = new Map<string, History>();

  /** After a new edit there is nothing to do again. */
  add(window: string, step: Step): void {
    const { done } = this.#of(window);
    this.#histories.set(window, { done: [...done, step].slice(-MOST), undone: [] });
  }

  /** Rows may have moved: what was where is not known any more. */
  forget(): void {
    this.#histories.clear();
  }

  /** Takes the window's last edit back; false where there is none. */
  undo(workbook: Workbook, user: string, window: string): boolean {
    const { done, undone } = this.#of(window);
    return move(workbook, user, done, undone);
  }

  /** Does again what was taken back last; false where there is nothing. */
  redo(workbook: Workbook, user: string, window: string): boolean {
    const { done, undone } = this.#of(window);
    return move(workbook, user, undone, done);
  }

  #of(window: string): History {
    const history = this.#histories.get(window) ?? { done: [], undone: [] };
    this.#histories.set(window, history);
    return history;
  }
}

/** From the end of one list to the end of the other. */
function move(workbook: Workbook, user: string, from: Step[], to: Step[]): boolean {
  const step = from.at(-1);
  const back = step ? takeBack(workbook, user, step) : null;
  from.pop();
  if (back) to.push(back);
  return back !== null;
}
