// A document: an output as data. Cells are laid out by role, never by colour or column letter; how a role looks is decided where it is rendered.
import type { Place } from '../domain/province/province';
import type { OUTPUT_TABS } from '../words/outputs/outputs';

/** Those that every province has. */
export type CommonOutputId = keyof typeof OUTPUT_TABS;

/** One of them, or one that an indicator has of its own. */
export type OutputId = string;

/**
 * `built`: when and from what the output was built, of use on a sheet alone; `group`: a text that holds for the rows below it too, as long
 * as theirs is empty; `number`: a number as it is; `percent`: one with two decimals; `count`: a number whose zero prints as `-`; `total`: a number whose zero prints as `0`;
 * `change`: a number with its sign, `total-change` in a total line; `bar`: a picture of block characters; the three severities colour a finding.
 */
export type Role =
  | 'title'
  | 'subtitle'
  | 'note'
  | 'built'
  | 'section'
  | 'heading'
  | 'label'
  | 'text'
  | 'bar'
  | 'group'
  | 'link'
  | 'number'
  | 'percent'
  | 'count'
  | 'change'
  | 'total-label'
  | 'total'
  | 'total-change'
  | 'must-fix'
  | 'check'
  | 'plain-note'
  | 'explained';

export interface Cell {
  role: Role;
  value: string | number | null;
  /** How many columns and rows it covers; 1 unless said. The cells that it covers are null. */
  across?: number;
  down?: number;
  /** Its text, the first of its row, may take several lines: a sheet makes no merged row higher by itself, so whoever writes it does. */
  wraps?: true;
  /** At the head of each page, behind the title. */
  isRunning?: true;
  /** The office's own: no form of the department has it, so it is on paper where it is asked for alone. */
  isOurs?: true;
  /** Where a click leads. The value is then a text. */
  link?: Place;
}

/** A row of cells; null: blank, or covered by a cell above or to the left. Rows may be shorter than the document is wide. */
export type DocumentRow = (Cell | null)[];

export interface Document {
  id: OutputId;
  rows: DocumentRow[];
  /** Pixels, one for each column; the document is as wide as this list. */
  widths: number[];
  /** Its tab is the first of the workbook, before the eyes of whoever opens it. */
  isFirst?: true;
  /** Below the rows that stay in view, whose last one heads it, stands a table that can be filtered, down to the end. */
  isFiltered?: true;
  /** Rows that stay in view. */
  frozenRows: number;
}

export function cell(role: Role, value: Cell['value'], more: Omit<Cell, 'role' | 'value'> = {}): Cell {
  return { role, value, ...more };
}

/** A row of the office's own. */
export const ours = (row: DocumentRow): DocumentRow => row.map((each) => each && { ...each, isOurs: true });

/** Several cells of one role. */
export function cells(role: Role, values: readonly Cell['value'][]): Cell[] {
  return values.map((value) => cell(role, value));
}

/** A cell over several columns, followed by the blanks that it covers. */
export function across(
  role: Role,
  value: Cell['value'],
  columns: number,
  more: Omit<Cell, 'role' | 'value' | 'across'> = {},
): DocumentRow {
  return [cell(role, value, { ...more, across: columns }), ...new Array<null>(columns - 1).fill(null)];
}
