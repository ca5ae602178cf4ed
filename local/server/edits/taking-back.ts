// Undo and redo: of edits, acts, and whole runs of commands, with what is said of them.

import type { SharedBook } from '../book/shared-book.ts';
import { nameOfAct } from '../people/act-words.ts';
import { nameOfCommand } from '../people/command-name.ts';
import type { Actor } from '../people/people.ts';
import { REFUSALS, UNDONE, type Words } from '../people/refusal-words.ts';
import { ToldRefusal, textOf } from '../people/told-refusal.ts';
import type { EditAnswer } from '../protocol.ts';
import type { RunStep } from '../runs/run-step.ts';
import { withoutRun } from '../runs/without-run.ts';
import { NotKept } from '../saving/confirmed.ts';
import type { Editing } from './editing.ts';
import type { Told } from './step.ts';
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

  async #go(way: Way, actor: Actor, found: Found | null): Promise<EditAnswer> {
    if (!found) return this.#refused(way === 'undo' ? REFUSALS.nothingToUndo : REFUSALS.nothingToRedo);
    const { step } = found;
    if (step.kind === 'run') return this.#goRun(way, actor.user, step, found);
    return this.#editing.attempt(actor, step.sheetId, async (workbook) => {
      const { again, moved, isOthers, told } = step.take(workbook, actor.user);
      const confirm = () => {
        found.confirm(again);
        return this.#saidOf(way, told, isOthers);
      };
      return { moved, confirm };
    });
  }

  /** The whole run, or nothing of it. One that cannot be taken back does not keep the edits before it from that. */
  async #goRun(way: Way, user: string, step: RunStep, found: Found): Promise<EditAnswer> {
    const { workbook } = this.#book;
    const name = nameOfCommand(workbook, user, step.command);
    const given = { name, tabs: namedTabs(step.tabs) };
    const without = user === step.user ? withoutRun(workbook, step) : null;
    if (!without) {
      found.drop();
      return this.#refused(way === 'undo' ? REFUSALS.runTypedOver : REFUSALS.runTypedOverAgain, given);
    }
    try {
      const changed = await this.#book.swap(without.draft);
      this.#traces.changedByScript(changed ?? [], this.#book.version);
      found.confirm(without.again);
    } catch (error) {
      if (error instanceof NotKept) return { done: false, message: textOf(workbook, error, null) };
      throw error;
    }
    return { done: true, said: this.#said(UNDONE[way].run, given) };
  }

  #saidOf(way: Way, told: readonly Told[], isOthers: boolean): string {
    const { workbook } = this.#book;
    const texts = told.map((each) => {
      const words =
        'act' in each
          ? new ToldRefusal(UNDONE[way].act, { what: nameOfAct(workbook, each.act) })
          : new ToldRefusal(UNDONE[way].edit, {}, each.areas);
      return textOf(workbook, words, each.sheetId);
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
