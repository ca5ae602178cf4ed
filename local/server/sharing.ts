// One open workbook and everybody who has it before the eyes: edits and executions happen one after the other.

import type { ServerResponse } from 'node:http';
import { setImmediate as otherWork } from 'node:timers/promises';
import type { Recalculation } from '../calculate/recalculation.ts';
import { addOnFor, customFunctions, hasTrigger, markCalculated, recalculate, recalculationOf } from '../office.ts';
import { type CellChange, CellWatch } from '../workbook/cell-changes.ts';
import { sheetById } from '../workbook/cells.ts';
import { columnRuns } from '../workbook/column-runs.ts';
import { draftOf, isSameBook, shareCells } from '../workbook/draft.ts';
import { type EditEvent, Refusal } from '../workbook/edits.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { LateEdits } from './acts/late-edits.ts';
import { rightsOf } from './acts/rights.ts';
import { applyEdit, areasOf } from './apply-edit.ts';
import { type BookLooks, LookKeeper } from './book-looks.ts';
import { Changes } from './changes.ts';
import { Confirmed, type Keep, NotKept } from './confirmed.ts';
import { EventStreams } from './event-streams.ts';
import { execute } from './execution.ts';
import { languageOf, languageOfMenus } from './language.ts';
import type { Panels } from './panels.ts';
import { type Actor, peopleOf, personOf } from './people.ts';
import type { Act, Edit, EditAnswer, Folding, HungPicture, Person, Ran, Run, State, Update } from './protocol.ts';
import { REFUSALS, type Words, worded } from './refusal-words.ts';
import { ScriptChanges } from './script-changes.ts';
import { snapshotOf } from './snapshot.ts';
import { Conflict, Hands } from './standing.ts';
import { ToldRefusal, textOf } from './told-refusal.ts';
import { act } from './undo/act.ts';
import { ContentsStep, contentsOf } from './undo/contents.ts';
import type { Moved } from './undo/step.ts';
import { Undo } from './undo.ts';

export class Sharing {
  readonly streams = new EventStreams();
  readonly panels: Panels;
  /** Keeps the workbook that another is about to replace. */
  putAside: (workbook: Workbook) => Promise<void> = async () => undefined;
  readonly #changed: () => void;
  readonly #undo = new Undo();
  readonly #scripts = new ScriptChanges();
  readonly #late = new LateEdits();
  readonly #confirmed: Confirmed;
  readonly #hands = new Hands();
  #workbook: Workbook;
  readonly #changes = new Changes();
  readonly #watch = new CellWatch();
  readonly #keeper = new LookKeeper();
  readonly #recalculation: Recalculation;
  #looks: BookLooks = new Map();
  #turn: Promise<unknown>;
  #notice: string | null = null;

  /** `changed` is called after each change, `keep` before it is confirmed. */
  constructor(workbook: Workbook, panels: Panels, changed: () => void, keep: Keep = async () => undefined) {
    this.panels = panels;
    this.#workbook = workbook;
    this.#changed = changed;
    this.#confirmed = new Confirmed(workbook, keep);
    this.#recalculation = recalculationOf(workbook);
    this.#turn = this.#begin();
  }

  get workbook(): Workbook {
    return this.#workbook;
  }

  person(asked: string | null): Person {
    return personOf(this.#workbook, asked);
  }

  /** A page that is older than this begins again. */
  listen(response: ServerResponse): void {
    this.streams.add(response, { ...this.#nothingNew(), reload: true });
  }

  /** Says something to every window, also to those that open later. */
  notify(notice: string): void {
    this.#notice = notice;
    this.streams.send(this.#nothingNew());
  }

  #nothingNew(): Update {
    const notice = this.#notice === null ? {} : { notice: this.#notice };
    return { version: this.#changes.version, reload: false, cells: {}, heights: {}, ...notice };
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
        rights: Object.fromEntries(
          this.#workbook.sheets.map((sheet) => [String(sheet.id), rightsOf(this.#workbook, sheet, email)]),
        ),
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

  edit(actor: Actor, asked: Edit): Promise<EditAnswer> {
    const { user, window } = actor;
    return this.#answer(asked.sheetId, async (workbook) => {
      this.#scripts.check(asked);
      const edit = this.#late.placed(workbook, asked);
      this.#hands.check(workbook, actor, edit);
      const sheet = sheetById(workbook, edit.sheetId);
      const areas = areasOf(workbook, edit);
      const before = sheet && contentsOf(sheet, areas);
      const event = applyEdit(workbook, user, edit);
      const after = sheet && contentsOf(sheet, areas);
      await this.#edited(workbook, user, event);
      return () => {
        if (before && after) this.#undo.add(window, new ContentsStep(sheet.id, areas, before, after));
        this.#hands.add(actor, edit.sheetId, areas);
      };
    });
  }

  /** What is done to rows, columns and notes. Google's onEdit hears nothing of it. */
  act({ user, window }: Actor, asked: Act): Promise<EditAnswer> {
    return this.#answer(asked.sheetId, async (workbook, movedBy) => {
      this.#scripts.check(asked);
      this.#late.check(asked);
      const { again, moved } = act(workbook, user, asked);
      movedBy(window, moved);
      return () => this.#undo.add(window, again);
    });
  }

  undo({ user, window }: Actor): Promise<EditAnswer> {
    return this.#answer(null, async (workbook, movedBy) => {
      const taken = this.#undo.undo(workbook, user, window);
      if (!taken) throw new ToldRefusal(REFUSALS.nothingToUndo);
      movedBy(window, taken.moved);
      return taken.confirm;
    });
  }

  redo({ user, window }: Actor): Promise<EditAnswer> {
    return this.#answer(null, async (workbook, movedBy) => {
      const taken = this.#undo.redo(workbook, user, window);
      if (!taken) throw new ToldRefusal(REFUSALS.nothingToRedo);
      movedBy(window, taken.moved);
      return taken.confirm;
    });
  }

  run({ user }: Actor, run: Run): Promise<Ran> {
    return this.#inTurn(async () => {
      const { draft, ran, log } = execute(this.#workbook, user, this.panels, run);
      for (const line of log) process.stderr.write(`${line}\n`);
      try {
        if (draft) await this.#swap(draft);
      } catch (error) {
        if (error instanceof NotKept) return failed(error);
        throw error;
      }
      return ran;
    });
  }

  /** Puts another workbook in the place of this one, of which a copy is put aside first. */
  replace(workbook: Workbook): Promise<void> {
    return this.#inTurn(async () => {
      const before = draftOf(this.#workbook);
      markCalculated(before);
      await this.putAside(before).catch((error: unknown) => {
        throw new NotKept(error);
      });
      await this.#swap(workbook);
    });
  }

  /**
   * The workbook as it is between two edits, with its formulas calculated; later edits leave the copy alone. `atThatMoment` is
   * called before any later edit begins.
   */
  copy(atThatMoment: () => void = () => undefined): Promise<Workbook> {
    return this.#inTurn(async () => {
      const copy = draftOf(this.#workbook);
      atThatMoment();
      markCalculated(copy);
      return copy;
    });
  }

  /** When all that was asked for is done. */
  async rest(): Promise<void> {
    await this.#turn.catch(() => undefined);
  }

  /** Google's onEdit runs once the edit has settled, and its failures reach nobody but the log. */
  async #edited(workbook: Workbook, user: string, event: EditEvent): Promise<void> {
    if (!hasTrigger('onEdit')) return;
    await recalculate(workbook, this.#recalculation);
    try {
      addOnFor(workbook, user, 'LIMITED').edited(event);
    } catch (error) {
      process.stderr.write(`onEdit: ${String(error)}\n`);
    }
  }

  /** As a whole or not at all. What `work` returns is called when it is done; what it refuses it has not begun. */
  #answer(
    sheetId: number | null,
    work: (workbook: Workbook, movedBy: (window: string, moved: Moved | null) => void) => Promise<() => void>,
  ): Promise<EditAnswer> {
    return this.#inTurn(async () => {
      const before = draftOf(this.#workbook);
      let by: { window: string; moved: Moved } | null = null as { window: string; moved: Moved } | null;
      try {
        const confirm = await work(this.#workbook, (window, moved) => {
          by = moved && { window, moved };
        });
        await this.#settle(this.#workbook, by?.moved);
        confirm();
        if (by) this.#follow(by.window, by.moved);
      } catch (error) {
        if (error instanceof Conflict) return { done: false, message: error.message, standing: error.standing };
        const isRefused = error instanceof Refusal;
        if (!isRefused || error instanceof NotKept) this.#takeBack(before);
        if (isRefused) return { done: false, message: textOf(this.#workbook, error, sheetId) };
        throw error;
      }
      return { done: true };
    });
  }

  #takeBack(before: Workbook): void {
    this.#workbook = before;
    this.#watch.take(before);
  }

  /** Many scripts only look: then nobody has anything to be told. */
  async #swap(workbook: Workbook): Promise<void> {
    const before = this.#workbook;
    const changed = shareCells(before, workbook);
    if (changed.length === 0 && isSameBook(before, workbook)) return;
    try {
      await this.#settle(workbook);
    } catch (error) {
      this.#takeBack(before);
      throw error;
    }
    this.#undo.forget(changed);
    this.#hands.forget(changed);
    this.#scripts.add(changed, this.#changes.version);
  }

  /** What is known of cells goes with the lines that they stand in. */
  #follow(window: string, moved: Moved): void {
    this.#undo.follow(this.#workbook, window, moved);
    this.#hands.follow(moved);
    this.#late.add(moved, this.#changes.version);
  }

  /** It is kept before anybody is told. */
  async #settle(changed: Workbook, moved?: Moved): Promise<void> {
    await recalculate(changed, this.#recalculation);
    const changes = this.#watch.take(changed);
    await this.#confirmed.keep(changed, changes);
    this.#workbook = changed;
    this.streams.send({ ...(await this.#look(changes)), ...(moved && { moved }) });
    this.#changed();
  }

  async #begin(): Promise<void> {
    await recalculate(this.#workbook, this.#recalculation);
    await this.#look(this.#watch.take(this.#workbook));
  }

  /** What a person sees now, and what of it is new. */
  async #look(changes: readonly CellChange[]): Promise<Update> {
    this.#looks = await this.#keeper.of(this.#workbook, changes);
    return this.#changes.take(this.#workbook, this.#looks, changes);
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    // Between two turns the rest of the process is heard, however many of them wait.
    const result = this.#turn.then(() => otherWork()).then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}

/** A command whose changes could not be kept: nothing of it has happened, on the screen neither. */
function failed({ name, message }: NotKept): Ran {
  const screen = { toasts: [], alerts: [], sidebar: null, dialogs: [], place: null };
  return { ended: 'failed', screen, error: { name, message } };
}

function foldingsOf({ sheets }: Workbook): Folding[] {
  return sheets.flatMap((sheet) => columnRuns(sheet).map((run) => ({ ...run, sheetId: sheet.id })));
}

function picturesOf({ sheets }: Workbook): HungPicture[] {
  return sheets.flatMap(({ id, pictures = [] }) => pictures.map((picture) => ({ ...picture, sheetId: id })));
}
