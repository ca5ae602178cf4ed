// Edits of people: each as a whole or not at all.

import { addOnFor, hasTrigger } from '../../office.ts';
import { sheetById } from '../../workbook/cells.ts';
import { draftOf } from '../../workbook/changes/draft.ts';
import { type EditEvent, Refusal } from '../../workbook/typing/edits.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { SharedBook } from '../book/shared-book.ts';
import type { Actor } from '../people/people.ts';
import { textOf } from '../people/told-refusal.ts';
import type { Edit, EditAnswer, Message, Moved } from '../protocol.ts';
import { toldToast } from '../runs/told-toast.ts';
import { NotKept } from '../saving/confirmed.ts';
import { applyEdit, concernedBy } from './apply-edit.ts';
import { contentsOf } from './contents.ts';
import { EditStep } from './edit-step.ts';
import { Conflict } from './standing.ts';
import type { Traces } from './traces.ts';

/** A change that is not confirmed yet. */
export interface Attempted {
  moved?: Moved | null;
  /** What a script showed to whoever made it. */
  toasts?: Message[];
  /** Called when it is; returns what is to be said. */
  confirm(): string | null;
}

export class Editing {
  readonly #book: SharedBook;
  readonly #traces: Traces;

  constructor(book: SharedBook, traces: Traces) {
    this.#book = book;
    this.#traces = traces;
  }

  edit(actor: Actor, asked: Edit): Promise<EditAnswer> {
    const { scripts, hands, late, undo } = this.#traces;
    return this.attempt(actor, asked.sheetId, async (workbook) => {
      scripts.check(asked);
      if ('from' in asked && asked.from) scripts.check({ sheetId: asked.from.sheetId, version: asked.version });
      const edit = late.placed(workbook, asked);
      hands.check(workbook, actor, edit);
      const concerned = concernedBy(workbook, edit);
      const look = () =>
        concerned.map(({ sheetId, areas }) => {
          const sheet = sheetById(workbook, sheetId);
          return sheet ? contentsOf(sheet, areas) : new Map();
        });
      const before = look();
      const events = applyEdit(workbook, actor.user, edit);
      const after = look();
      const toasts: Message[] = [];
      for (const event of events) toasts.push(...(await this.#edited(workbook, actor.user, event)));
      const parts = concerned.map((part, index) => ({
        ...part,
        before: before[index] ?? new Map(),
        after: after[index] ?? new Map(),
      }));
      const confirm = () => {
        undo.add(actor.window, new EditStep(parts));
        for (const { sheetId, areas } of concerned) hands.add(actor, sheetId, areas);
        return null;
      };
      return { toasts, confirm };
    });
  }

  /** In its turn. What `work` refuses it has not begun. `sheetId`: the tab that a refusal is about. */
  async attempt(
    { window }: Actor,
    sheetId: number | null,
    work: (workbook: Workbook) => Promise<Attempted>,
  ): Promise<EditAnswer> {
    const book = this.#book;
    const before = draftOf(book.workbook);
    try {
      const { moved, toasts = [], confirm } = await work(book.workbook);
      await book.settle(book.workbook, before, { moved });
      const said = confirm();
      if (moved) this.#traces.follow(book.workbook, window, moved, book.version);
      return { done: true, ...(said === null ? {} : { said }), ...(toasts.length > 0 ? { toasts } : {}) };
    } catch (error) {
      if (error instanceof Conflict) return { done: false, message: error.message, standing: error.standing };
      const isRefused = error instanceof Refusal;
      if (!isRefused || error instanceof NotKept) book.takeBack(before);
      if (isRefused) return { done: false, message: textOf(book.workbook, error, sheetId) };
      throw error;
    }
  }

  /** Google's onEdit runs once the edit has settled; its toasts are seen by whoever made it, and its failures reach nobody but the log. */
  async #edited(workbook: Workbook, user: string, event: EditEvent): Promise<Message[]> {
    if (!hasTrigger('onEdit')) return [];
    await this.#book.recalculate(workbook);
    const addOn = addOnFor(workbook, user, 'LIMITED');
    try {
      addOn.edited(event);
    } catch (error) {
      process.stderr.write(`onEdit: ${String(error)}\n`);
    }
    return addOn.host.toasts.map(toldToast);
  }
}
