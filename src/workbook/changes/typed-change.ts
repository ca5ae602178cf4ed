// A change of one cell in which people type, as it is written, kept and undone.
import type { CellValue } from '../../domain/measures/step';

export interface TypedChange {
  /** The key of the tab. */
  tab: string;
  /** The row in which it stood, from 1: others may have sorted since. */
  row: number;
  /** The name that stands in that row. */
  name: string;
  /** The column's id. */
  column: string;
  /** Where that stood, from 1. */
  at: number;
  /** What stood there, and the formula that made it, where one did. */
  before: CellValue;
  beforeFormula?: string;
  /** What is to stand there, or the formula that makes it. */
  value: CellValue;
  formula?: string;
}
