// What has changed on the screen since it was last asked: single cells, or more than that.

import type { ICellData } from '@univerjs/core';
import { lookKey } from '../calculate/conditional-styles.ts';
import { columnRuns } from '../workbook/column-runs.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { BookLooks } from './book-looks.ts';
import type { ChangedCells, Update } from './protocol.ts';
import { DEFAULT_HEIGHT, heightsOf } from './row-heights.ts';
import { cellOf, frameOf } from './snapshot.ts';
import { resourcesOf } from './snapshot-resources.ts';

/** By sheet, row and column, as JSON. */
type Seen = Map<string, string[][]>;

/** By sheet and row. */
type Heights = Map<string, Map<number, number>>;

export class Changes {
  #frame = '';
  #seen: Seen = new Map();
  #heights: Heights = new Map();
  #version = 0;

  get version(): number {
    return this.#version;
  }

  take(workbook: Workbook, looks: BookLooks): Update {
    const frame = JSON.stringify([
      workbook.name,
      workbook.sheets.map(frameOf),
      picturesOf(workbook),
      workbook.sheets.map(columnRuns),
      resourcesOf(workbook),
    ]);
    const seen = seenOf(workbook, looks);
    const heights: Heights = new Map(workbook.sheets.map((sheet) => [String(sheet.id), heightsOf(sheet)]));
    const reload = frame !== this.#frame;
    const update: Update = { version: this.#version + 1, reload, cells: {}, heights: {} };
    if (!reload) {
      for (const [id, rows] of seen) {
        const changed = changedRows(this.#seen.get(id) ?? [], rows);
        if (Object.keys(changed).length > 0) update.cells[id] = changed;
      }
      for (const [id, rows] of heights) {
        const changed = changedHeights(this.#heights.get(id) ?? new Map(), rows);
        if (Object.keys(changed).length > 0) update.heights[id] = changed;
      }
    }
    this.#frame = frame;
    this.#seen = seen;
    this.#heights = heights;
    this.#version = update.version;
    return update;
  }
}

const picturesOf = ({ sheets }: Workbook) => sheets.map(({ pictures }) => pictures);

function seenOf({ sheets }: Workbook, looks: BookLooks): Seen {
  return new Map(
    sheets.map(({ id, cells }) => [
      String(id),
      Array.from(cells, (row, rowIndex) =>
        Array.from(row ?? [], (cell, column) =>
          cell ? JSON.stringify(cellOf(cell, looks.get(id)?.get(lookKey(rowIndex, column)))) : '',
        ),
      ),
    ]),
  );
}

function changedRows(before: string[][], after: string[][]): ChangedCells {
  const changed: ChangedCells = {};
  for (let row = 0; row < Math.max(before.length, after.length); row++) {
    const [old, now] = [before[row] ?? [], after[row] ?? []];
    for (let column = 0; column < Math.max(old.length, now.length); column++) {
      const text = now[column] ?? '';
      if (text === (old[column] ?? '')) continue;
      changed[row] ??= {};
      (changed[row] as Record<number, ICellData | null>)[column] = text === '' ? null : JSON.parse(text);
    }
  }
  return changed;
}

function changedHeights(before: Map<number, number>, after: Map<number, number>): Record<number, number> {
  const rows = new Set([...before.keys(), ...after.keys()]);
  const changed = [...rows].filter((row) => before.get(row) !== after.get(row));
  return Object.fromEntries(changed.map((row) => [row, after.get(row) ?? DEFAULT_HEIGHT]));
}
