// Runs of the add-on: beside everybody's typing, on a copy, whose changes then go into the workbook as a whole.

import { applyDelta, type Delta } from '../../workbook/changes/delta.ts';
import { draftOf } from '../../workbook/changes/draft.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { SharedBook } from '../book/shared-book.ts';
import type { Turns } from '../book/turns.ts';
import type { Traces } from '../edits/traces.ts';
import type { Actor } from '../people/people.ts';
import { textOf } from '../people/told-refusal.ts';
import type { Ran, Run } from '../protocol.ts';
import { NotKept } from '../saving/confirmed.ts';
import { type Executed, execute, type Order } from './execution.ts';
import { collides } from './meanwhile.ts';
import type { Panels } from './panels.ts';
import { runStep } from './run-step.ts';
import { failed, ranOf } from './screens.ts';
import { commandOf, isRenewal } from './what-runs.ts';

export interface Runner {
  execute(order: Order): Promise<Executed>;
  /** Milliseconds that a run may take. */
  limit: number;
}

/** In this thread: whoever types meanwhile waits. */
export const here = (limit: number): Runner => ({ limit, execute: async (order) => execute(order) });

/** What stands in the way of a run is rare: mostly it works on tabs that nobody types into. */
const MOST_TRIES = 3;
/** Milliseconds of a run for which all others wait, after the tries for which nobody did. */
const WHILE_OTHERS_WAIT = 20_000;

/** The workbook that a run works on, and how many times a script or an act had moved what is in it. */
interface Base {
  workbook: Workbook;
  shifts: number;
}

interface Room {
  book: SharedBook;
  turns: Turns;
  traces: Traces;
  panels: Panels;
  runner: Runner;
  /** Keeps the workbook that a renewal is about to change. */
  putAside(before: Workbook): Promise<void>;
}

export class Running {
  readonly #room: Room;

  constructor(room: Room) {
    this.#room = room;
  }

  async run(actor: Actor, asked: Run): Promise<Ran> {
    const { book, traces, turns, runner } = this.#room;
    const { version } = book;
    // The selection goes with lines that others move.
    const now = (): Run => ({ ...asked, place: traces.late.placeNow(asked.place, version) });
    for (let tries = 1; tries < MOST_TRIES; tries++) {
      const base = await turns.take(async () => this.#base());
      const run = now();
      const executed = await this.#execute(base, actor, run, runner.limit);
      const ran = await turns.take(() => this.#finish(base, executed, actor, run));
      if (ran) return ran;
    }
    return turns.take(async () => {
      const base = this.#base();
      const run = now();
      const executed = await this.#execute(base, actor, run, Math.min(runner.limit, WHILE_OTHERS_WAIT));
      return (await this.#finish(base, executed, actor, run)) as Ran;
    });
  }

  #base(): Base {
    const { book, traces } = this.#room;
    return { workbook: draftOf(book.workbook), shifts: traces.shifts };
  }

  #execute({ workbook }: Base, { user }: Actor, run: Run, limit: number): Promise<Executed> {
    return this.#room.runner.execute({ workbook, user, run, limit });
  }

  /** Null where it has to be run again, on the workbook as it is by now. */
  async #finish(base: Base, executed: Executed, actor: Actor, run: Run): Promise<Ran | null> {
    if ('question' in executed) return { ended: 'question', question: executed.question };
    const { delta, log } = executed;
    const { book, traces, panels } = this.#room;
    if (delta && (base.shifts !== traces.shifts || collides(base.workbook, book.workbook, delta))) return null;
    for (const line of log) process.stderr.write(`${line}\n`);
    try {
      if (delta) await this.#take(delta, actor, run);
    } catch (error) {
      if (error instanceof NotKept) return failed({ name: error.name, message: textOf(book.workbook, error, null) });
      throw error;
    }
    return ranOf(panels, executed);
  }

  async #take(delta: Delta, { user, window }: Actor, run: Run): Promise<void> {
    const { book, traces } = this.#room;
    const before = book.workbook;
    const draft = draftOf(before);
    applyDelta(draft, delta);
    const step = runStep(before, draft, delta, { user, command: commandOf(run) });
    if (isRenewal(run)) await this.#room.putAside(before);
    const changed = await book.swap(draft);
    if (!changed) return;
    traces.changedByScript(changed, book.version);
    if (step) traces.undo.add(window, step);
  }
}
