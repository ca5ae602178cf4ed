// What a key needs to know of the tab and the selection, and what it selects.

import type { Area } from '../../workbook/workbook.ts';

export interface Cell {
  row: number;
  column: number;
}

/** Rows and columns count from 0, numbers of them from 1. */
export interface Situation {
  rows: number;
  columns: number;
  /** Up to the last cell that holds something. */
  filledRows: number;
  filledColumns: number;
  /** Rows before the eyes. */
  page: number;
  area: Area;
  /** The cell of the selection that is typed into. */
  active: Cell;
}

export interface Selected {
  area: Area;
  active: Cell;
}
