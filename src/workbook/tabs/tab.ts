// A kind of tab that people type into: its name, its title and its columns.

import type { IsoDate } from '../../domain/time/calendar';
import type { Text } from '../../words/text';
import type { TAB_TITLES } from '../../words/workbook/tabs';
import type { Column, HeaderCell } from './column';

export interface Tab {
  /** What it is found by, in its developer metadata. */
  key: string;
  name: Text;
  title: keyof typeof TAB_TITLES;
  /** What we said in its place while other indicators were measured: where it stands, it is brought up to date. */
  otherTitles?: readonly (keyof typeof TAB_TITLES)[];
  /** A heading that was cleared or overwritten is refused: the column is not made anew beside what stands below it. */
  keepsHeadings?: true;
  /** How many columns stay before the eyes when the tab is scrolled. */
  frozenColumns?: number;
  columns: readonly Column[];
  /** True for a header of something that is declared no more: its column stays, and is none of the others misspelt. */
  wasDeclared?(cell: HeaderCell): boolean;
  /** What a header was made for, where it can be none but ours: then what is typed below it was meant to be counted. */
  madeFor?(cell: HeaderCell): MadeFor | null;
  /** Columns that stand under a number that an indicator had. `stands`: which were found as they are declared; `isTaken`: whether such a number counts. */
  respelt?(
    headers: readonly (HeaderCell | null)[],
    stands: (column: string) => boolean,
    isTaken?: (number: string, now: string) => boolean,
  ): Respelt;
  /** On a district's tab. */
  mayLeaveOut?: MayLeaveOut;
  /** On a district's tab: the ids of the step columns, in the order of the rounds. */
  steps?: readonly string[];
  /** On a district's tab: those of the year. */
  rounds?: readonly TabRound[];
}

/** `columns`: the ids of those in which anything of the round is entered, of whichever indicator. */
export interface TabRound {
  date: IsoDate;
  columns: readonly string[];
}

/** The columns of the indicator that the settings may leave out, and whether they do: then a tab may have them from before. */
export interface MayLeaveOut {
  isLeftOut: boolean;
  columns(): readonly Column[];
  /** In the place of the tab's own, where it has any of them. */
  title: keyof typeof TAB_TITLES;
}

/** `indicator`: as the header writes it; `line`: of one that has a room, its line on the tab of indicators that says when it is reported. */
export interface MadeFor {
  indicator: string;
  line: string | null;
  at: IsoDate | 'start' | 'since';
}

/** Columns that were made while the number of their indicator was written otherwise, 1.60 then and 1.6 now: they are its columns still. */
export interface Respelt {
  /** By the number as it is in headers, that of now. */
  numbers: ReadonlyMap<string, string>;
  /** Where each stands, as indexes among the headers, by the column's id. */
  columns: ReadonlyMap<string, readonly number[]>;
}

/** The row of the headers on a tab that set-up makes; the title stands above it. */
export const HEADER_ROW = 2;
