// What is remembered of who did what, as long as it can be told where that is.

import type { Workbook } from '../../workbook/workbook.ts';
import { LateEdits } from '../acts/late-edits.ts';
import type { Moved } from '../protocol.ts';
import { ScriptChanges } from '../runs/script-changes.ts';
import { Hands } from './standing.ts';
import { Undo } from './undo.ts';

export class Traces {
  readonly undo = new Undo();
  readonly scripts = new ScriptChanges();
  readonly hands = new Hands();
  readonly late = new LateEdits();
  /** How many times a script has changed the workbook, or somebody has moved lines. */
  shifts = 0;

  /** A script has changed these tabs: nobody knows any more what was where. */
  changedByScript(sheetIds: readonly number[], version: number): void {
    this.shifts += 1;
    this.undo.forget(sheetIds);
    this.hands.forget(sheetIds);
    this.scripts.add(sheetIds, version);
  }

  /** In this window somebody has moved lines: what is known of their cells goes with them. */
  follow(workbook: Workbook, window: string, moved: Moved, version: number): void {
    this.shifts += 1;
    this.undo.follow(workbook, window, moved);
    this.hands.follow(moved);
    this.late.add(moved, version);
  }
}
