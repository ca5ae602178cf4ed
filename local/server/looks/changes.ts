// What has changed on the screen since it was last asked: single cells, or more than that.

import { type Looks, lookKey } from '../../calculate/conditional-styles.ts';
import { cellAt } from '../../workbook/cells.ts';
import type { CellChange } from '../../workbook/changes/cell-changes.ts';
import { columnRuns } from '../../workbook/lines/column-runs.ts';
import type { Cell, Sheet, Workbook } from '../../workbook/workbook.ts';
import type { ChangedCells, Update } from '../protocol.ts';
import type { BookLooks } from './book-looks.ts';
import { ResourceWatch } from './resource-watch.ts';
import { DEFAULT_HEIGHT, heightsOf } from './row-heights.ts';
import { cellOf, frameOf } from './snapshot.ts';

interface Heights {
  /** As the sheet has them set. */
  own: string;
  rows: Map<number, number>;
}

const none: Looks = new Map();

export class Changes {
  #frame = '';
  #looks: BookLooks = new Map();
  #heights = new Map<number, Heights>();
  readonly #resources = new ResourceWatch();
  #version = 0;

  get version(): number {
    return this.#version;
  }

  /** `changes`: all cells that are others than the last time. */
  take(workbook: Workbook, looks: BookLooks, changes: readonly CellChange[]): Update {
    const before = this.#looks;
    const isReshaped = this.#isReshaped(workbook);
    const isOtherBeside = this.#resources.take(workbook, changes);
    this.#looks = looks;
    this.#version += 1;
    const update: Update = { version: this.#version, reload: isReshaped || isOtherBeside, cells: {}, heights: {} };
    if (isReshaped) this.#heights.clear();
    for (const sheet of workbook.sheets) {
      const own = changes.filter(({ sheetId }) => sheetId === sheet.id);
      const heights = this.#changedHeights(sheet, own);
      if (update.reload) continue;
      const cells = changedCells(sheet, own, before.get(sheet.id) ?? none, looks.get(sheet.id) ?? none);
      if (Object.keys(cells).length > 0) update.cells[sheet.id] = cells;
      if (Object.keys(heights).length > 0) update.heights[sheet.id] = heights;
    }
    return update;
  }

  /** Names, sizes, widths, merges, pictures, groups, hidden lines and rights: what cannot be changed piece by piece. */
  #isReshaped({ name, sheets }: Workbook): boolean {
    const pictures = sheets.map((sheet) => sheet.pictures);
    const rest = sheets.map(({ hiddenRows, protections }) => [hiddenRows, protections]);
    const frame = JSON.stringify([name, sheets.map(frameOf), pictures, sheets.map(columnRuns), rest]);
    const isReshaped = frame !== this.#frame;
    this.#frame = frame;
    if (isReshaped) this.#resources.forget();
    return isReshaped;
  }

  #changedHeights(sheet: Sheet, changes: readonly CellChange[]): Record<number, number> {
    const known = this.#heights.get(sheet.id);
    const own = JSON.stringify(sheet.rowHeights);
    if (known?.own !== own) {
      const rows = heightsOf(sheet);
      this.#heights.set(sheet.id, { own, rows });
      return differing(known?.rows ?? new Map(), rows, new Set([...(known?.rows.keys() ?? []), ...rows.keys()]));
    }
    const asked = new Set(changes.map(({ row }) => row));
    if (asked.size === 0) return {};
    const rows = heightsOf(sheet, (row) => asked.has(row));
    const changed = differing(known.rows, rows, asked);
    for (const row of asked) {
      const height = rows.get(row);
      if (height === undefined) known.rows.delete(row);
      else known.rows.set(row, height);
    }
    return changed;
  }
}

function differing(
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
  rows: ReadonlySet<number>,
): Record<number, number> {
  const changed = [...rows].filter((row) => before.get(row) !== after.get(row));
  return Object.fromEntries(changed.map((row) => [row, after.get(row) ?? DEFAULT_HEIGHT]));
}

/** Those that others replaced, and those that look different. */
function changedCells(sheet: Sheet, changes: readonly CellChange[], before: Looks, after: Looks): ChangedCells {
  const changed: ChangedCells = {};
  const put = (row: number, column: number, old: Cell | undefined, now: Cell | undefined) => {
    const key = lookKey(row, column);
    const shown = now ? cellOf(now, after.get(key)) : null;
    if (JSON.stringify(shown) === JSON.stringify(old ? cellOf(old, before.get(key)) : null)) return;
    changed[row] ??= {};
    changed[row][column] = shown;
  };
  for (const { row, column, before: old, after: now } of changes) put(row, column, old, now);
  const seen = new Set(changes.map(({ row, column }) => lookKey(row, column)));
  for (const key of otherLooks(before, after)) {
    if (seen.has(key)) continue;
    const [row = 0, column = 0] = key.split(':').map(Number);
    const cell = cellAt(sheet, row, column);
    put(row, column, cell, cell);
  }
  return changed;
}

function otherLooks(before: Looks, after: Looks): string[] {
  if (before === after) return [];
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
}
