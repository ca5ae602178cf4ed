// Where the cells of a table stand whose cells are joined: places that a cell above or to the left covers are taken.

import { type Covered, placeKey } from './joined-cells';

/** No list has as many columns or joined rows: what says so is not believed. */
const MOST_SPANNED = 1000;

export const spanOf = (text: string | undefined) => Math.min(Math.max(Number(text) || 1, 1), MOST_SPANNED);

export class TableLayout {
  readonly rows: string[][] = [];
  readonly covered: Covered = new Map();
  readonly #taken: boolean[][] = [];
  #at = -1;

  beginRow(): void {
    this.#at += 1;
    this.#row(this.#at);
  }

  #row(at: number): string[] {
    this.rows[at] ??= [];
    this.#taken[at] ??= [];
    return this.rows[at];
  }

  /** Its text stands in the first of the places that it covers. */
  put(text: string, across: number, down: number): void {
    if (this.#at < 0) this.beginRow();
    let column = 0;
    while (this.#taken[this.#at]?.[column]) column += 1;
    for (let row = this.#at; row < this.#at + down; row += 1) {
      this.#row(row);
      for (let covered = column; covered < column + across; covered += 1) {
        (this.#taken[row] as boolean[])[covered] = true;
        (this.rows[row] as string[])[covered] = '';
        if (row !== this.#at || covered !== column) this.covered.set(placeKey(row, covered), [this.#at, column]);
      }
    }
    (this.rows[this.#at] as string[])[column] = text;
  }

  /** Places that go on from those above them. */
  putCovered(across: number): void {
    if (this.#at < 0) this.beginRow();
    const column = this.#row(this.#at).length;
    this.put('', across, 1);
    const above = this.#at - 1;
    for (let place = column; place < column + across; place += 1) {
      const first = this.covered.get(placeKey(above, place)) ?? [above, place];
      this.covered.set(placeKey(this.#at, place), first);
    }
  }

  /** Cells that say to reach below the last row reach to it. */
  end(): string[][] {
    return this.rows.slice(0, this.#at + 1).map((row) => Array.from(row, (cell) => cell ?? ''));
  }
}
