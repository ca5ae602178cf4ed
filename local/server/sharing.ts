// One open workbook and everybody who has it before the eyes: what changes it happens one after the other.

import type { ServerResponse } from 'node:http';
import { addOnFor, markCalculated } from '../office.ts';
import { LIMITS } from '../services/host/time-limit.ts';
import { draftOf } from '../workbook/changes/draft.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { Acting } from './acts/acting.ts';
import { pageState } from './book/page-state.ts';
import { SharedBook } from './book/shared-book.ts';
import { Turns } from './book/turns.ts';
import { Editing } from './edits/editing.ts';
import { TakingBack } from './edits/taking-back.ts';
import { Traces } from './edits/traces.ts';
import { keepPeople } from './people/kept-people.ts';
import { languageOf } from './people/language.ts';
import { type Actor, personOf } from './people/people.ts';
import { type Words, worded } from './people/refusal-words.ts';
import type { Act, Edit, EditAnswer, Person, Ran, Run, State } from './protocol.ts';
import type { Panels } from './runs/panels.ts';
import { here, type Runner, Running } from './runs/running.ts';
import { type Keep, NotKept } from './saving/confirmed.ts';
import { Audience } from './web/audience.ts';
import type { EventStreams } from './web/event-streams.ts';

/** What replaces or renews the workbook. */
export type Replacement = 'upload' | 'restore' | 'theirs' | 'set-up';

export class Sharing {
  readonly audience: Audience;
  readonly panels: Panels;
  /** Keeps the workbook that another is about to replace. */
  putAside: (workbook: Workbook, by: Replacement) => Promise<void> = async () => undefined;
  readonly #book: SharedBook;
  readonly #turns: Turns;
  readonly #traces = new Traces();
  readonly #editing: Editing;
  readonly #acting: Acting;
  readonly #takingBack: TakingBack;
  readonly #running: Running;

  /** `changed` is called after each change, `keep` before it is confirmed. */
  constructor(
    workbook: Workbook,
    panels: Panels,
    changed: () => void,
    keep: Keep = async () => undefined,
    runner: Runner = here(LIMITS.run),
  ) {
    this.panels = panels;
    const audience = new Audience(() => book.version);
    const book = new SharedBook(workbook, keep, { changed, tell: (update) => audience.send(update) });
    const turns = new Turns(book.begin());
    const traces = this.#traces;
    const putAside = (before: Workbook) => this.#keepOld(before, 'set-up');
    this.audience = audience;
    this.#book = book;
    this.#turns = turns;
    this.#editing = new Editing(book, traces);
    this.#acting = new Acting(this.#editing, traces);
    this.#takingBack = new TakingBack(book, this.#editing, traces);
    this.#running = new Running({ book, turns, traces, panels, runner, putAside });
  }

  get workbook(): Workbook {
    return this.#book.workbook;
  }

  get streams(): EventStreams {
    return this.audience.streams;
  }

  person(asked: string | null): Person {
    return personOf(this.workbook, asked);
  }

  /** A page that is older than this begins again. */
  listen(response: ServerResponse, window = ''): void {
    this.audience.listen(response, window);
  }

  state(person: Person): Promise<State> {
    return this.#turns.take(async () => pageState(this.#book, person));
  }

  /** In the workbook's language. */
  said(words: Words): string {
    return worded(words, languageOf(this.workbook), {});
  }

  functionNames(): string[] {
    return addOnFor(this.workbook, this.workbook.owner).functionNames;
  }

  edit(actor: Actor, edit: Edit): Promise<EditAnswer> {
    return this.#turns.take(() => this.#editing.edit(actor, edit));
  }

  /** What is done to rows, columns and notes. */
  act(actor: Actor, act: Act): Promise<EditAnswer> {
    return this.#turns.take(() => this.#acting.act(actor, act));
  }

  undo(actor: Actor): Promise<EditAnswer> {
    return this.#turns.take(() => this.#takingBack.undo(actor));
  }

  redo(actor: Actor): Promise<EditAnswer> {
    return this.#turns.take(() => this.#takingBack.redo(actor));
  }

  run(actor: Actor, run: Run): Promise<Ran> {
    return this.#running.run(actor, run);
  }

  /** Puts another workbook in the place of this one, which is kept first. `keep`: where the change is kept otherwise this once. */
  replace(workbook: Workbook, by: Replacement = 'upload', keep?: Keep): Promise<void> {
    return this.#turns.take(async () => {
      await this.#keepOld(this.workbook, by);
      keepPeople(workbook, this.workbook);
      const changed = await this.#book.swap(workbook, keep);
      this.#traces.changedByScript(changed ?? [], this.#book.version);
    });
  }

  /**
   * The workbook as it is between two edits, with its formulas calculated; later edits leave the copy alone. `atThatMoment` is
   * called before any later edit begins.
   */
  copy(atThatMoment: () => void = () => undefined): Promise<Workbook> {
    return this.#turns.take(async () => {
      const copy = draftOf(this.workbook);
      atThatMoment();
      markCalculated(copy);
      return copy;
    });
  }

  /** When all that was asked for is done. */
  rest(): Promise<void> {
    return this.#turns.rest();
  }

  async #keepOld(workbook: Workbook, by: Replacement): Promise<void> {
    const before = draftOf(workbook);
    markCalculated(before);
    await this.putAside(before, by).catch((error: unknown) => {
      throw new NotKept(error);
    });
  }
}
