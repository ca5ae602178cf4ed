// A kind of tab that people type into: its name, its title and its columns.

import type { Text } from '../../words/text';
import type { TAB_TITLES } from '../../words/workbook/tabs';
import type { Column, HeaderCell } from './column';

export interface Tab {
  /** What it is found by, in its developer metadata. */
  key: string;
  name: Text;
  title: keyof typeof TAB_TITLES;
  /** How many columns stay before the eyes when the tab is scrolled. */
  frozenColumns?: number;
  columns: readonly Column[];
  /** True for a header of something that is declared no more: its column stays, and is none of the others misspelt. */
  wasDeclared?(cell: HeaderCell): boolean;
  /** On a district's tab: the ids of the step columns, in the order of the rounds. */
  steps?: readonly string[];
}

/** The row of the headers on a tab that set-up makes; the title stands above it. */
export const HEADER_ROW = 2;
