// What each window can take back and do again: its last edits, acts and runs of commands.

import type { Workbook } from '../../workbook/workbook.ts';
import type { Moved } from '../protocol.ts';
import { followedRun } from '../runs/run-step.ts';
import type { Step } from './step.ts';

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

  /** Edits and acts on these tabs: rows may have moved, what was where is not known any more. Runs look for themselves. */
  forget(sheetIds: readonly number[]): void {
    const isKept = (step: Step) => step.kind === 'run' || !sheetIds.some((id) => step.isOn(id));
    for (const [window, { done, undone }] of this.#histories)
      this.#histories.set(window, { done: done.filter(isKept), undone: undone.filter(isKept) });
  }

  /** What the other windows did follows lines that this one has moved. Its own steps bring the lines back before they come to be. */
  follow(workbook: Workbook, window: string, moved: Moved): void {
    for (const [other, { done, undone }] of this.#histories) {
      if (other === window) continue;
      this.#histories.set(other, {
        done: followed(workbook, done, moved),
        undone: followed(workbook, undone, moved),
      });
    }
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

/**
 * Those before an act that moved lines of the tab itself, and is lost, speak of lines as nobody can bring them back any more; a run
 * sees that for itself.
 */
function followed(workbook: Workbook, steps: readonly Step[], moved: Moved): Step[] {
  const kept: Step[] = [];
  let isBehind = false;
  for (const step of steps.toReversed()) {
    if (step.kind === 'run') {
      kept.unshift(followedRun(step, moved));
      continue;
    }
    if (isBehind && step.isOn(moved.sheetId)) continue;
    const next = step.follow(workbook, moved);
    if (next) kept.unshift(next);
    else isBehind ||= step.isOfLines;
  }
  return kept;
}
