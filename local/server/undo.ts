// What each window has done and taken back, newest last.

import type { Workbook } from '../workbook/workbook.ts';
import type { Moved, Step } from './undo/step.ts';

const MOST = 100;

/** What a window did, newest last, and what it took back. */
interface History {
  done: Step[];
  undone: Step[];
}

export interface TakenBack {
  moved: Moved | null;
  /** To be called once it is kept. */
  confirm: () => void;
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

  /** What the other windows did follows lines that this one has moved. */
  follow(workbook: Workbook, window: string, moved: Moved): void {
    for (const [other, { done, undone }] of this.#histories) {
      if (other === window) continue;
      this.#histories.set(other, {
        done: followed(workbook, done, moved),
        undone: followed(workbook, undone, moved),
      });
    }
  }

  /** Takes the window's last edit back; null where there is none. */
  undo(workbook: Workbook, user: string, window: string): TakenBack | null {
    const { done, undone } = this.#of(window);
    return take(workbook, user, done, undone);
  }

  /** Does again what was taken back last; null where there is nothing. */
  redo(workbook: Workbook, user: string, window: string): TakenBack | null {
    const { done, undone } = this.#of(window);
    return take(workbook, user, undone, done);
  }

  #of(window: string): History {
    const history = this.#histories.get(window) ?? { done: [], undone: [] };
    this.#histories.set(window, history);
    return history;
  }
}

function take(workbook: Workbook, user: string, from: Step[], to: Step[]): TakenBack | null {
  const step = from.at(-1);
  if (!step) return null;
  const { again, moved } = step.take(workbook, user);
  const confirm = () => {
    from.pop();
    to.push(again);
  };
  return { moved, confirm };
}

/** Those before one that moved lines itself speak of lines as nobody can bring them back any more. */
function followed(workbook: Workbook, steps: readonly Step[], moved: Moved): Step[] {
  const kept: Step[] = [];
  let isBehind = false;
  for (const step of steps.toReversed()) {
    if (isBehind && step.sheetId === moved.sheetId) continue;
    const next = step.follow(workbook, moved);
    if (next) kept.unshift(next);
    else isBehind ||= step.isOfLines;
  }
  return kept;
}
