// Which tabs scripts have changed, and when: what somebody was about to type there may belong elsewhere by now.

import { REFUSALS } from '../people/refusal-words.ts';
import { ToldRefusal } from '../people/told-refusal.ts';
import type { Edit } from '../protocol.ts';

export class ScriptChanges {
  /** By sheet, the version in which a script last changed it. */
  readonly #versions = new Map<number, number>();

  add(sheetIds: readonly number[], version: number): void {
    for (const id of sheetIds) this.#versions.set(id, version);
  }

  /** Throws for an edit by somebody who has not seen the last change. */
  check({ sheetId, version }: Pick<Edit, 'sheetId' | 'version'>): void {
    if (version === undefined || version >= (this.#versions.get(sheetId) ?? 0)) return;
    throw new ToldRefusal(REFUSALS.moved);
  }
}
