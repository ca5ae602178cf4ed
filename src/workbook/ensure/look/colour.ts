// A colour that comes and goes with what stands in the cells: how it looks, where it may show, and when.
import { cellName } from '../../../domain/province/province';
import { type Area, below } from '../areas';
import type { WrittenTab } from '../tab-content';

export interface Look {
  background: string;
  fontColor: string;
  /** No colour alone says it. */
  isBold?: true;
}

/** Of a report that is missing. */
export const AMBER: Look = { background: '#fdeab8', fontColor: '#5c3b00' };

/** Where a colour may show, and when; the formula is that of the first cell. Columns count from 1. */
export interface Colour {
  look: Look;
  formula: string;
  column: number;
  columns: number;
  /** On the heading alone. */
  isOfHeading?: true;
}

/** Its cells on a tab. */
export function areaOfColour(written: Pick<WrittenTab, 'headerRow' | 'rows'>, colour: Colour): Area {
  const { column, columns, isOfHeading } = colour;
  return isOfHeading ? { row: written.headerRow, column, rows: 1, columns } : below(written, colour);
}

/** A cell of a row, of a column that stays where it is, or of the column that is coloured. */
export const fixed = (row: number, column: number) => `$${cellName({ tab: '', row, column })}`;
export const moving = (row: number, column: number) => cellName({ tab: '', row, column });
