// Undo and redo: of edits, and of whole runs of commands, with what is said of them.

import type { SharedBook } from '../book/shared-book.ts';
import { nameOfCommand } from '../people/command-name.ts';
import type { Actor } from '../people/people.ts';
import { REFUSALS, UNDONE, type Words } from '../people/refusal-words.ts';
import { ToldRefusal, textOf } from '../people/told-refusal.ts';
import type { EditAnswer } from '../protocol.ts';
import { type RunStep, turnedRun, withoutRun } from '../runs/run-step.ts';
import { NotKept } from '../saving/confirmed.ts';
import { type Part, takeBack, turned } from './edit-step.ts';
import type { Editing } from './editing.ts';
import type { Traces } from './traces.ts';
import type { Found } from './undo.ts';

type Way = keyof typeof UNDONE;

/** Tabs that are named; more are counted. */
const MOST_NAMED = 5;

export class TakingBack {
  readonly #book: SharedBook;
  readonly #editing: Editing;
  readonly #traces: Traces;

  constructor(book: SharedBook, editing: Editing, traces: Traces) {
    this.#book = book;
    this.#editing = editing;
    this.#traces = traces;
  }

  undo(actor: Actor): Promise<EditAnswer> {
    return this.#go('undo', actor, this.#traces.undo.last(actor.window));
  }

  redo(actor: Actor): Promise<EditAnswer> {
    return this.#go('redo', actor, this.#traces.undo.lastUndone(actor.window));
  }

  async #go(way: Way, { user }: Actor, found: Found | null): Promise<EditAnswer> {
    if (!found) return this.#refused(way === 'undo' ? REFUSALS.nothingToUndo : REFUSALS.nothingToRedo);
    const { step } = found;
    if (step.kind === 'run') return this.#goRun(way, user, step, found);
    const parts = way === 'undo' ? step.parts : turned(step.parts);
    const [first] = parts;
    return this.#editing.attempt(first?.sheetId ?? null, async (workbook) => {
      const isOthers = takeBack(workbook, user, parts);
      return () => {
        found.confirm();
        return this.#saidOf(way, parts, isOthers);
      };
    });
  }

  /** The whole run, or nothing of it. One that cannot be taken back does not keep the edits before it from that. */
  async #goRun(way: Way, user: string, step: RunStep, found: Found): Promise<EditAnswer> {
    const { workbook } = this.#book;
    const name = nameOfCommand(workbook, user, step.command);
    const given = { name, tabs: namedTabs(step.tabs) };
    const draft = user === step.user ? withoutRun(workbook, step) : null;
    if (!draft) {
      found.drop();
      return this.#refused(way === 'undo' ? REFUSALS.runTypedOver : REFUSALS.runTypedOverAgain, given);
    }
    try {
      const next = turnedRun(step, draft);
      const changed = await this.#book.swap(draft);
      this.#traces.changedByScript(changed ?? [], this.#book.version);
      found.confirm(next);
    } catch (error) {
      if (error instanceof NotKept) return { done: false, message: textOf(workbook, error, null) };
      throw error;
    }
    return { done: true, said: this.#said(UNDONE[way].run, given) };
  }

  #saidOf(way: Way, parts: readonly Part[], isOthers: boolean): string {
    const texts = parts.map(({ sheetId, areas }) => {
      const told = new ToldRefusal(UNDONE[way].edit, {}, areas);
      return textOf(this.#book.workbook, told, sheetId);
    });
    return [...new Set(texts), ...(isOthers ? [this.#said(UNDONE[way].butOthers)] : [])].join(' ');
  }

  #said(words: Words, given: Readonly<Record<string, string>> = {}): string {
    return textOf(this.#book.workbook, new ToldRefusal(words, given), null);
  }

  #refused(words: Words, given: Readonly<Record<string, string>> = {}): EditAnswer {
    return { done: false, message: this.#said(words, given) };
  }
}

/** A name in quotes each. */
function namedTabs(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).map((name) => `"${name}"`);
  const more = names.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` +${more}` : ''}`;
}
