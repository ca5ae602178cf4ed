// What a tab that people type into is to hold, and what is known of it once it stands.
import type { Language, Values } from '../../words/text';
import type { NamedSheet } from '../book/book';
import type { ColumnAt, Table } from '../reading/table';
import type { Column, SettingOf } from '../tabs/column';
import type { Tab } from '../tabs/tab';
import type { RangeOf } from './ranges';

/** A row to write: values by column id; a column that is missing here stays blank, or gets its formula. */
export type RowValues = Readonly<Record<string, string | number | boolean | null>>;

export interface TabContent {
  tab: Tab;
  rows: readonly RowValues[];
  /** Fills the places of the title. */
  title: Values;
  language: Language;
  /** Ids of the columns of rounds that are closed. */
  closed?: readonly string[];
  /** For formulas that need a setting. */
  settingOf?: SettingOf;
  /** Which row is which: rows that are there already are not added again. Null for a row that says nothing. */
  keyOf(row: (id: string) => string): string | null;
  /** Throws a Refusal where what stands on the tab is no beginning of this. */
  mustBeSo?(named: NamedSheet, table: Table): void;
}

export interface WrittenTab {
  named: NamedSheet;
  /** Row of the headers, from 1; 0 where there are none. */
  headerRow: number;
  /** Column number (from 1) by column id. */
  columns: ReadonlyMap<string, number>;
  /** Row of the last line that says something, from 1; that of the headers where there is none. */
  lastRow: number;
  /** How many rows the tab has, blank ones too. */
  rows: number;
  /** True where nothing stood on the tab before. */
  isNew: boolean;
  /** Which of columns that need not be declared stand there, each with its number. */
  columnsAt(some: readonly Column[]): ColumnAt[];
  /** Numbers of the columns of rounds that were made for something that is declared no more. */
  unclaimed: readonly number[];
  /** The columns that it got now; none where all of it is new. */
  added: readonly Column[];
  rangeOf: RangeOf;
}
