// Which cells of a workbook are others than when it was last looked at. A cell that is changed is replaced: the objects tell.

import { eachRow } from '../rows.ts';
import type { Cell, Sheet, Workbook } from '../workbook.ts';

export interface CellChange {
  sheetId: number;
  row: number;
  column: number;
  before: Cell | undefined;
  after: Cell | undefined;
}

type Rows = Sheet['cells'];

export class CellWatch {
  #seen = new Map<number, Rows>();

  /** All that differs since the last call; of a sheet that is new every cell, and of one that is gone too. */
  take({ sheets }: Workbook): CellChange[] {
    const before = this.#seen;
    const changes: CellChange[] = [];
    this.#seen = new Map(sheets.map(({ id, cells }) => [id, copyOf(cells, before.get(id) ?? [], id, changes)]));
    for (const [id, rows] of before) if (!this.#seen.has(id)) copyOf([], rows, id, changes);
    return changes;
  }
}

/** The rows as they are now; those that hold the same cells as before stay the same arrays. */
function copyOf(now: Rows, before: Rows, sheetId: number, changes: CellChange[]): Rows {
  const copies: Rows = [];
  eachRow(now, (cells, row) => {
    const old = before[row] ?? [];
    copies[row] = addChanges(cells, old, { sheetId, row }, changes) ? cells.slice() : old;
  });
  eachRow(before, (cells, row) => {
    if (!now[row]) addChanges([], cells, { sheetId, row }, changes);
  });
  return copies;
}

function addChanges(
  now: readonly (Cell | undefined)[],
  before: readonly (Cell | undefined)[],
  place: { sheetId: number; row: number },
  changes: CellChange[],
): boolean {
  const already = changes.length;
  for (let column = 0; column < Math.max(now.length, before.length); column++) {
    const [old, after] = [before[column], now[column]];
    if (old !== after) changes.push({ ...place, column, before: old, after });
  }
  return changes.length > already;
}
