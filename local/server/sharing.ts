// One open workbook and everybody who has it before the eyes: edits and executions happen one after the other.

import type { ServerResponse } from 'node:http';
import type { Recalculation } from '../calculate/recalculation.ts';
import { addOnFor, customFunctions, hasTrigger, markCalculated, recalculate, recalculationOf } from '../office.ts';
import { CellWatch } from '../workbook/cell-changes.ts';
import { sheetById } from '../workbook/cells.ts';
import { columnRuns } from '../workbook/column-runs.ts';
import { draftOf, isSameBook, shareCells } from '../workbook/draft.ts';
import { type EditEvent, Refusal } from '../workbook/edits.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { applyEdit, areasOf } from './apply-edit.ts';
import { type BookLooks, LookKeeper } from './book-looks.ts';
import { Changes } from './changes.ts';
import { EventStreams } from './event-streams.ts';
import { execute } from './execution.ts';
import { languageOf, languageOfMenus } from './language.ts';
import type { Panels } from './panels.ts';
import { type Actor, peopleOf, personOf } from './people.ts';
import type { Edit, EditAnswer, Folding, HungPicture, Person, Ran, Run, State, Update } from './protocol.ts';
import { REFUSALS, type Words, worded } from './refusal-words.ts';
import { ScriptChanges } from './script-changes.ts';
import { snapshotOf } from './snapshot.ts';
import { Conflict, Hands } from './standing.ts';
import { ToldRefusal, textOf } from './told-refusal.ts';
import { contentsOf, Undo } from './undo.ts';

export class Sharing {
  readonly streams = new EventStreams();
  readonly panels: Panels;
  readonly #changed: () => void;
  readonly #undo = new Undo();
  readonly #scripts = new ScriptChanges();
  readonly #hands = new Hands();
  #workbook: Workbook;
  readonly #changes = new Changes();
  readonly #watch = new CellWatch();
  readonly #keeper = new LookKeeper();
  readonly #recalculation: Recalculation;
  #looks: BookLooks = new Map();
  #turn: Promise<unknown>;

  constructor(workbook: Workbook, panels: Panels, changed: () => void) {
    this.panels = panels;
    this.#workbook = workbook;
    this.#changed = changed;
    this.#recalculation = recalculationOf(workbook);
    this.#turn = this.#look();
  }

  get workbook(): Workbook {
    return this.#workbook;
  }

  person(asked: string | null): Person {
    return personOf(this.#workbook, asked);
  }

  /** A page that is older than this begins again. */
  listen(response: ServerResponse): void {
    this.streams.add(response, { version: this.#changes.version, reload: true, cells: {}, heights: {} });
  }

  /** A viewer has no menu: the add-on does not run for those who may not edit. */
  state({ email, role }: Person): Promise<State> {
    return this.#inTurn(async () => {
      const addOn = addOnFor(draftOf(this.#workbook), email, 'LIMITED');
      addOn.open();
      return {
        version: this.#changes.version,
        name: this.#workbook.name,
        user: email,
        people: peopleOf(this.#workbook),
        language: languageOfMenus(addOn.host.menus),
        menus: role === 'viewer' ? [] : addOn.host.menus,
        pictures: picturesOf(this.#workbook),
        foldings: foldingsOf(this.#workbook),
        functions: Object.keys(customFunctions(this.#workbook)),
        snapshot: snapshotOf(this.#workbook, this.#looks),
      };
    });
  }

  /** In the workbook's language. */
  said(words: Words): string {
    return worded(words, languageOf(this.#workbook), {});
  }

  functionNames(): string[] {
    return addOnFor(this.#workbook, this.#workbook.owner).functionNames;
  }

  edit(actor: Actor, edit: Edit): Promise<EditAnswer> {
    const { user, window } = actor;
    return this.#answer(edit.sheetId, async () => {
      this.#scripts.check(edit);
      this.#hands.check(this.#workbook, actor, edit);
      const sheet = sheetById(this.#workbook, edit.sheetId);
      const areas = areasOf(this.#workbook, edit);
      const before = sheet && contentsOf(sheet, areas);
      const event = applyEdit(this.#workbook, user, edit);
      if (before) this.#undo.add(window, { sheetId: sheet.id, areas, before, after: contentsOf(sheet, areas) });
      this.#hands.add(actor, edit.sheetId, areas);
      await this.#edited(user, event);
    });
  }

  undo({ user, window }: Actor): Promise<EditAnswer> {
    return this.#answer(null, async () => {
      if (!this.#undo.undo(this.#workbook, user, window)) throw new ToldRefusal(REFUSALS.nothingToUndo);
    });
  }

  redo({ user, window }: Actor): Promise<EditAnswer> {
    return this.#answer(null, async () => {
      if (!this.#undo.redo(this.#workbook, user, window)) throw new ToldRefusal(REFUSALS.nothingToRedo);
    });
  }

  run({ user }: Actor, run: Run): Promise<Ran> {
    return this.#inTurn(async () => {
      const { draft, ran, log } = execute(this.#workbook, user, this.panels, run);
      for (const line of log) process.stderr.write(`${line}\n`);
      if (draft) await this.#swap(draft);
      return ran;
    });
  }

  /** Puts another workbook in the place of this one. */
  replace(workbook: Workbook): Promise<void> {
    return this.#inTurn(() => this.#swap(workbook));
  }

  /** The workbook as it is between two edits, with its formulas calculated; later edits leave the copy alone. */
  copy(): Promise<Workbook> {
    return this.#inTurn(async () => {
      const copy = draftOf(this.#workbook);
      markCalculated(copy);
      return copy;
    });
  }

  /** When all that was asked for is done. */
  async rest(): Promise<void> {
    await this.#turn.catch(() => undefined);
  }

  /** Google's onEdit runs once the edit has settled, and its failures reach nobody but the log. */
  async #edited(user: string, event: EditEvent): Promise<void> {
    if (!hasTrigger('onEdit')) return;
    await recalculate(this.#workbook, this.#recalculation);
    try {
      addOnFor(this.#workbook, user, 'LIMITED').edited(event);
    } catch (error) {
      process.stderr.write(`onEdit: ${String(error)}\n`);
    }
  }

  #answer(sheetId: number | null, work: () => Promise<void>): Promise<EditAnswer> {
    return this.#inTurn(async () => {
      try {
        await work();
      } catch (error) {
        if (error instanceof Conflict) return { done: false, message: error.message, standing: error.standing };
        if (error instanceof Refusal) return { done: false, message: textOf(this.#workbook, error, sheetId) };
        throw error;
      }
      await this.#settle();
      return { done: true };
    });
  }

  /** Many scripts only look: then nobody has anything to be told. */
  async #swap(workbook: Workbook): Promise<void> {
    const before = this.#workbook;
    const changed = shareCells(before, workbook);
    if (changed.length === 0 && isSameBook(before, workbook)) return;
    this.#workbook = workbook;
    this.#undo.forget(changed);
    this.#hands.forget(changed);
    this.#scripts.add(changed, this.#changes.version + 1);
    await this.#settle();
  }

  async #settle(): Promise<void> {
    this.streams.send(await this.#look());
    this.#changed();
  }

  /** What a person sees now, and what of it is new. */
  async #look(): Promise<Update> {
    await recalculate(this.#workbook, this.#recalculation);
    const changes = this.#watch.take(this.#workbook);
    this.#looks = await this.#keeper.of(this.#workbook, changes);
    return this.#changes.take(this.#workbook, this.#looks, changes);
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}

function foldingsOf({ sheets }: Workbook): Folding[] {
  return sheets.flatMap((sheet) => columnRuns(sheet).map((run) => ({ ...run, sheetId: sheet.id })));
}

function picturesOf({ sheets }: Workbook): HungPicture[] {
  return sheets.flatMap(({ id, pictures = [] }) => pictures.map((picture) => ({ ...picture, sheetId: id })));
}
