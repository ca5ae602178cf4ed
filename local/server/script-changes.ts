// Which tabs scripts have changed, and when: what somebody was about to type there may belong elsewhere by now.

import type { Act, Edit } from './protocol.ts';
import { REFUSALS } from './refusal-words.ts';
import { ToldRefusal } from './told-refusal.ts';

export class ScriptChanges {
  /** By sheet, the version in which a script last changed it. */
  readonly #versions = new Map<number, number>();

  add(sheetIds: readonly number[], version: number): void {
    for (const id of sheetIds) this.#versions.set(id, version);
  }

  /** Throws for an edit by somebody who has not seen the last change. */
  check({ sheetId, version }: Edit | Act): void {
    if (version === undefined || version >= (this.#versions.get(sheetId) ?? 0)) return;
    throw new ToldRefusal(REFUSALS.moved);
  }
}
