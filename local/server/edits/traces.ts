// What is remembered of who did what, as long as it can be told where that is.

import { ScriptChanges } from '../runs/script-changes.ts';
import { Hands } from './standing.ts';
import { Undo } from './undo.ts';

export class Traces {
  readonly undo = new Undo();
  readonly scripts = new ScriptChanges();
  readonly hands = new Hands();
  /** How many times a script has changed the workbook. */
  runs = 0;

  /** A script has changed these tabs: nobody knows any more what was where. */
  changedByScript(sheetIds: readonly number[], version: number): void {
    this.runs += 1;
    this.undo.forget(sheetIds);
    this.hands.forget(sheetIds);
    this.scripts.add(sheetIds, version);
  }
}
