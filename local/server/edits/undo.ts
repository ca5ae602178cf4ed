// What a window can take back and do again: the contents that its last edits found in their cells, and those that they left.

import { cellAt, changeCell, sheetById } from '../../workbook/cells.ts';
import { Refusal } from '../../workbook/refusal.ts';
import type { Area, Cell, Sheet, Workbook } from '../../workbook/workbook.ts';
import { checkMayEdit } from '../people/told-refusal.ts';

type Content = Pick<Cell, 'value' | 'formula' | 'numberFormat' | 'spilled'>;

/** The filled cells of some areas, by `row:column`. */
export type Contents = ReadonlyMap<string, Content>;

/** Back leads from `after` to `before`, forward the other way. */
export interface Step {
  sheetId: number;
  areas: readonly Area[];
  before: Contents;
  after: Contents;
}

const MOST = 100;
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

/** Cells that somebody has changed since stay as they are: their work is not taken back. */
function put(workbook: Workbook, user: string, step: Step): void {
  const sheet = sheetById(workbook, step.sheetId);
  if (!sheet) throw new Refusal(`No grid with id: ${step.sheetId}`, { kind: 'tab' });
  checkMayEdit(workbook, sheet, step.areas, user);
  const now = contentsOf(sheet, step.areas);
  for (const key of new Set([...step.before.keys(), ...step.after.keys()])) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    if (!isSame(now.get(key) ?? BLANK, step.after.get(key) ?? BLANK)) continue;
    const { value, formula, numberFormat, spilled } = step.before.get(key) ?? BLANK;
    changeCell(sheet, row, column, { value, formula, numberFormat, spilled });
  }
}

const turned = (step: Step): Step => ({ ...step, before: step.after, after: step.before });

/** What a window did, newest last, and what it took back. */
interface History {
  done: Step[];
  undone: Step[];
}

export class Undo {
  readonly #histories = new Map<string, History>();

  /** After a new edit there is nothing to do again. */
  add(window: string, step: Step): void {
    const { done } = this.#of(window);
    this.#histories.set(window, { done: [...done, step].slice(-MOST), undone: [] });
  }

  /** What was done on these sheets: rows may have moved, what was where is not known any more. */
  forget(sheetIds: readonly number[]): void {
    const isKept = ({ sheetId }: Step) => !sheetIds.includes(sheetId);
    for (const [window, { done, undone }] of this.#histories)
      this.#histories.set(window, { done: done.filter(isKept), undone: undone.filter(isKept) });
  }

  /** Takes the window's last edit back; null where there is none. What is returned is called once that is confirmed. */
  undo(workbook: Workbook, user: string, window: string): (() => void) | null {
    const { done, undone } = this.#of(window);
    const step = done.at(-1);
    if (!step) return null;
    put(workbook, user, step);
    return () => {
      done.pop();
      undone.push(step);
    };
  }

  /** Does again what was taken back last; null where there is nothing. What is returned is called once that is confirmed. */
  redo(workbook: Workbook, user: string, window: string): (() => void) | null {
    const { done, undone } = this.#of(window);
    const step = undone.at(-1);
    if (!step) return null;
    put(workbook, user, turned(step));
    return () => {
      undone.pop();
      done.push(step);
    };
  }

  #of(window: string): History {
    const history = this.#histories.get(window) ?? { done: [], undone: [] };
    this.#histories.set(window, history);
    return history;
  }
}
