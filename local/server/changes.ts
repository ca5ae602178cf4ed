// What has changed on the screen since it was last asked: single cells, or more than that.

import type { ICellData } from '@univerjs/core';
import type { Workbook } from '../workbook/workbook.ts';
import type { ChangedCells, Update } from './protocol.ts';
import { cellOf, frameOf } from './snapshot.ts';
import { resourcesOf } from './snapshot-resources.ts';

/** By sheet, row and column, as JSON. */
type Seen = Map<string, string[][]>;

export class Changes {
  #frame = '';
  #seen: Seen = new Map();
  #version = 0;

  constructor(workbook: Workbook) {
    this.take(workbook);
  }

  get version(): number {
    return this.#version;
  }

  take(workbook: Workbook): Update {
    const frame = JSON.stringify([
      workbook.name,
      workbook.sheets.map(frameOf),
      picturesOf(workbook),
      resourcesOf(workbook),
    ]);
    const seen = seenOf(workbook);
    const cells: Record<string, ChangedCells> = {};
    const reload = frame !== this.#frame;
    if (!reload) {
      for (const [id, rows] of seen) {
        const changed = changedRows(this.#seen.get(id) ?? [], rows);
        if (Object.keys(changed).length > 0) cells[id] = changed;
      }
    }
    this.#frame = frame;
    this.#seen = seen;
    this.#version += 1;
    return { version: this.#version, reload, cells };
  }
}

const picturesOf = ({ sheets }: Workbook) => sheets.map(({ pictures }) => pictures);

function seenOf(workbook: Workbook): Seen {
  return new Map(
    workbook.sheets.map(({ id, cells }) => [
      String(id),
      Array.from(cells, (row) => Array.from(row ?? [], (cell) => (cell ? JSON.stringify(cellOf(cell)) : ''))),
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
