// Acts of people on rows, columns and notes: each as a whole or not at all.

import type { Editing } from '../edits/editing.ts';
import type { Traces } from '../edits/traces.ts';
import type { Actor } from '../people/people.ts';
import type { Act, EditAnswer } from '../protocol.ts';
import { act } from './act-step.ts';

export class Acting {
  readonly #editing: Editing;
  readonly #traces: Traces;

  constructor(editing: Editing, traces: Traces) {
    this.#editing = editing;
    this.#traces = traces;
  }

  /** Google's onEdit hears nothing of it. */
  act(actor: Actor, asked: Act): Promise<EditAnswer> {
    const { scripts, late, undo } = this.#traces;
    return this.#editing.attempt(actor, asked.sheetId, async (workbook) => {
      scripts.check(asked);
      late.check(asked);
      const { again, moved } = act(workbook, actor.user, asked);
      const confirm = () => {
        undo.add(actor.window, again);
        return null;
      };
      return { moved, confirm };
    });
  }
}
