// Changed cells, by sheet and row, to ask which areas hold one of them.

import type { CellChange } from '../workbook/changes/cell-changes.ts';
import type { Area } from '../workbook/workbook.ts';

export class ChangedPlaces {
  readonly #columns = new Map<number, Map<number, number[]>>();

  constructor(changes: readonly Pick<CellChange, 'sheetId' | 'row' | 'column'>[]) {
    for (const { sheetId, row, column } of changes) {
      const rows: Map<number, number[]> = this.#columns.get(sheetId) ?? new Map();
      this.#columns.set(sheetId, rows);
      const columns = rows.get(row);
      if (columns) columns.push(column);
      else rows.set(row, [column]);
    }
  }

  get sheetIds(): number[] {
    return [...this.#columns.keys()];
  }

  touch({ sheetId, area }: { sheetId: number; area: Area }): boolean {
    const rows = this.#columns.get(sheetId);
    if (!rows) return false;
    const isIn = (column: number) => column >= area.column && column < area.column + area.columns;
    if (area.rows > rows.size) {
      for (const [row, columns] of rows)
        if (row >= area.row && row < area.row + area.rows && columns.some(isIn)) return true;
      return false;
    }
    for (let row = area.row; row < area.row + area.rows; row++) if (rows.get(row)?.some(isIn)) return true;
    return false;
  }
}
