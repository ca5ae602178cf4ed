// Where something was read.

/** Rows and columns count from 1. */
export interface Place {
  tab: string;
  row: number;
  column: number;
}
