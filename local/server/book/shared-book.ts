// The workbook that all windows have before the eyes: what becomes of it is calculated and kept, and only then told.

import type { Recalculation } from '../../calculate/recalculation.ts';
import { recalculate, recalculationOf } from '../../office.ts';
import { type CellChange, CellWatch } from '../../workbook/changes/cell-changes.ts';
import { isSameBook, shareCells } from '../../workbook/changes/draft.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { type BookLooks, LookKeeper } from '../looks/book-looks.ts';
import { Changes } from '../looks/changes.ts';
import type { Moved, Update } from '../protocol.ts';
import { Confirmed, type Keep } from '../saving/confirmed.ts';

export interface Shown {
  /** Called with what each change did to the screen. */
  tell(update: Update): void;
  /** Called after each change. */
  changed(): void;
}

interface Settling {
  /** Lines that were moved. */
  moved?: Moved | null | undefined;
  /** Where the change is kept otherwise this once. */
  keep?: Keep | undefined;
}

export class SharedBook {
  readonly #shown: Shown;
  readonly #changes = new Changes();
  readonly #watch = new CellWatch();
  readonly #keeper = new LookKeeper();
  readonly #recalculation: Recalculation;
  readonly #confirmed: Confirmed;
  #workbook: Workbook;
  #looks: BookLooks = new Map();

  constructor(workbook: Workbook, keep: Keep, shown: Shown) {
    this.#workbook = workbook;
    this.#shown = shown;
    this.#confirmed = new Confirmed(workbook, keep);
    this.#recalculation = recalculationOf(workbook);
  }

  get workbook(): Workbook {
    return this.#workbook;
  }

  get version(): number {
    return this.#changes.version;
  }

  get looks(): BookLooks {
    return this.#looks;
  }

  async begin(): Promise<void> {
    await recalculate(this.#workbook, this.#recalculation);
    await this.#look(this.#watch.take(this.#workbook));
  }

  recalculate(workbook: Workbook): Promise<void> {
    return recalculate(workbook, this.#recalculation);
  }

  takeBack(before: Workbook): void {
    this.#workbook = before;
    this.#watch.take(before);
  }

  /** It is kept before anybody is told. `before`: as it was confirmed last. */
  async settle(changed: Workbook, before: Workbook, { moved, keep }: Settling = {}): Promise<void> {
    await this.recalculate(changed);
    const changes = this.#watch.take(changed);
    await this.#confirmed.keep(changed, changes, before, keep);
    this.#workbook = changed;
    this.#shown.tell({ ...(await this.#look(changes)), ...(moved && { moved }) });
    this.#shown.changed();
  }

  /** Puts another in its place. Returns the tabs with other cells; null: there was nothing to change. */
  async swap(workbook: Workbook, keep?: Keep): Promise<number[] | null> {
    const before = this.#workbook;
    const changed = shareCells(before, workbook);
    // Many scripts only look: then nobody has anything to be told.
    if (!keep && changed.length === 0 && isSameBook(before, workbook)) return null;
    try {
      await this.settle(workbook, before, { keep });
    } catch (error) {
      this.takeBack(before);
      throw error;
    }
    return changed;
  }

  /** What a person sees now, and what of it is new. */
  async #look(changes: readonly CellChange[]): Promise<Update> {
    this.#looks = await this.#keeper.of(this.#workbook, changes);
    return this.#changes.take(this.#workbook, this.#looks, changes);
  }
}
