// Keeps each change of a workbook before it is confirmed: what cannot be kept is refused.

import { whyOf } from '../../journal/why.ts';
import type { CellChange } from '../../workbook/changes/cell-changes.ts';
import { type Delta, deltaOf, type Frame, frameOf } from '../../workbook/changes/delta.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { ToldRefusal } from '../people/told-refusal.ts';

/** Ends when the change outlasts this process. `before`: the workbook without it. */
export type Keep = (delta: Delta, before: Workbook) => Promise<void>;

export class NotKept extends ToldRefusal {
  constructor(cause: unknown) {
    const { th, en } = whyOf(cause);
    super({
      th: `บันทึกไม่ได้ เพราะ${th} ระบบจึงยังไม่ได้แก้ไขข้อมูลใด`,
      en: `Not saved: ${en}. Nothing was changed.`,
    });
  }
}

export class Confirmed {
  readonly #keep: Keep;
  #frame: Frame;

  constructor(workbook: Workbook, keep: Keep) {
    this.#keep = keep;
    this.#frame = frameOf(workbook);
  }

  /**
   * `changes`: all cells that are others than in the state that was kept last. `keep`: where it is kept otherwise this once, even
   * if nothing is other.
   */
  async keep(workbook: Workbook, changes: readonly CellChange[], before: Workbook, keep?: Keep): Promise<void> {
    const frame = frameOf(workbook);
    const delta = deltaOf(this.#frame, frame, changes) ?? (keep ? { cells: [] } : null);
    if (!delta) return;
    try {
      await (keep ?? this.#keep)(delta, before);
    } catch (error) {
      throw new NotKept(error);
    }
    this.#frame = frame;
  }
}
