// A row of a district's tab as it was read, with its cells.
import type { Cells } from '../measures/cells';
import type { Row } from './province';

export interface ReadRow {
  row: Omit<Row, 'match'>;
  cells: Cells;
}
