// What a window can take back and do again: its last edits, and its runs of commands.

import type { RunStep } from '../runs/run-step.ts';
import type { Part } from './edit-step.ts';

export type Step = { kind: 'edit'; parts: readonly Part[] } | RunStep;

const MOST = 100;
/** Windows that are long closed have nothing to take back. */
const MOST_WINDOWS = 200;

/** What a window did, newest last, and what it took back. */
interface History {
  done: Step[];
  undone: Step[];
}

export interface Found {
  step: Step;
  /** For when it is confirmed; another step where the way back is another one by now. */
  confirm(next?: Step): void;
  /** It cannot be done any more. */
  drop(): void;
}

export class Undo {
  readonly #histories = new Map<string, History>();

  /** After a new edit there is nothing to do again. */
  add(window: string, step: Step): void {
    const { done } = this.#of(window);
    this.#histories.set(window, { done: [...done, step].slice(-MOST), undone: [] });
  }

  /** Edits on these tabs: rows may have moved, what was where is not known any more. Runs look for themselves. */
  forget(sheetIds: readonly number[]): void {
    const isKept = (step: Step) =>
      step.kind === 'run' || step.parts.every(({ sheetId }) => !sheetIds.includes(sheetId));
    for (const [window, { done, undone }] of this.#histories)
      this.#histories.set(window, { done: done.filter(isKept), undone: undone.filter(isKept) });
  }

  /** What the window did last; null where there is nothing. */
  last(window: string): Found | null {
    return this.#found(window, ({ done, undone }) => [done, undone]);
  }

  /** What the window took back last. */
  lastUndone(window: string): Found | null {
    return this.#found(window, ({ done, undone }) => [undone, done]);
  }

  #found(window: string, sides: (history: History) => [from: Step[], to: Step[]]): Found | null {
    const step = sides(this.#of(window))[0].at(-1);
    if (!step) return null;
    const drop = () => {
      const [from] = sides(this.#of(window));
      const at = from.lastIndexOf(step);
      if (at >= 0) from.splice(at, 1);
    };
    return {
      step,
      drop,
      confirm: (next = step) => {
        drop();
        sides(this.#of(window))[1].push(next);
      },
    };
  }

  #of(window: string): History {
    const history = this.#histories.get(window) ?? { done: [], undone: [] };
    this.#histories.delete(window);
    this.#histories.set(window, history);
    for (const [oldest] of this.#histories) {
      if (this.#histories.size <= MOST_WINDOWS) break;
      this.#histories.delete(oldest);
    }
    return history;
  }
}
