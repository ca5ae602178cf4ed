// What the page and the server say to each other.

import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { MenuState } from '../services/host/objects.ts';
import type { ColumnRun } from '../workbook/lines/column-runs.ts';
import type { Lines, MovedLines } from '../workbook/lines/moved-lines.ts';
import type { Area, Picture } from '../workbook/workbook.ts';

/** Of the workbook, in which the server and the page speak to people. */
export type Language = 'th' | 'en';

export interface Person {
  email: string;
  role: 'owner' | 'editor' | 'viewer';
  /** Tabs on which a protection names this person. */
  tabs: string[];
}

/** A picture of the add-on's, on its sheet. */
export type HungPicture = Picture & { sheetId: number };

/** Columns that fold away together, on their sheet. */
export type Folding = ColumnRun & { sheetId: number };

/** All that a page needs to begin, or to begin again. */
export interface State {
  version: number;
  name: string;
  user: string;
  language: Language;
  people: Person[];
  menus: MenuState[];
  pictures: HungPicture[];
  foldings: Folding[];
  /** By sheet. */
  rights: Record<string, Rights>;
  /** Names of the add-on's custom functions. */
  functions: string[];
  snapshot: IWorkbookData;
}

/** What the page needs to know of a cell and does not show in it: it stands in the cell's `custom`. */
export interface Unseen {
  /** What a person would type to get the same, where that is not what is shown. */
  input?: string;
  /** Why the cell shows an error. */
  message?: string;
  /** A box to tick, which shows TRUE and FALSE as a tick and none. */
  box?: true;
}

/** Cells of one sheet by row and column; null: blank and unformatted. */
export type ChangedCells = Record<number, Record<number, ICellData | null>>;

/** Lines of a sheet that have moved. */
export interface Moved {
  sheetId: number;
  lines: MovedLines;
}

/** What came of an edit or execution, for every open page. `reload`: more than cells has changed. */
export interface Update {
  version: number;
  reload: boolean;
  cells: Record<string, ChangedCells>;
  /** Of rows by sheet and row, in pixels. */
  heights: Record<string, Record<number, number>>;
  /** Lines of a sheet went elsewhere, and what is selected and filtered with them. */
  moved?: Moved;
  /** What everybody has to know. */
  notice?: string;
  /** The owner has to choose. */
  underneath?: Underneath | null;
}

/** Another program has changed the file: its name, and that of the file in which what is open here goes on. */
export interface Underneath {
  theirs: string;
  ours: string;
}

/** Where a window is: a script acts on what its user has before the eyes. */
export interface Place {
  sheetId: number;
  area: Area | null;
}

/**
 * `version`: the last that the window had seen. An edit of a tab that a script has changed since is refused: its cell may have moved.
 * `seen`: what the cell held when its editor was opened. Where somebody else has put something else there since, it is refused.
 * `from`: what was cut there is emptied with it.
 */
export type Edit = { sheetId: number; version?: number | undefined } & (
  | { row: number; column: number; block: string[][]; seen?: string | undefined; from?: Cleared | undefined }
  | { clear: [Area, ...Area[]] }
);

/** Areas of a tab that are emptied. */
export interface Cleared {
  sheetId: number;
  clear: [Area, ...Area[]];
}

/** What is done to rows, columns and notes. `version` as of an edit. */
export type Act = { sheetId: number; version?: number | undefined } & (
  | ({ act: 'insert'; like: 'before' | 'after' } & Lines)
  | ({ act: 'delete' | 'hide' | 'show' } & Lines)
  /** Counted in the lines as they were. */
  | ({ act: 'move'; before: number } & Lines)
  /** In pixels; null: the usual size. */
  | ({ act: 'resize'; size: number | null } & Lines)
  /** Whole rows, by what stands in one column. */
  | { act: 'sort'; at: number; count: number; column: number; ascending: boolean }
  | { act: 'note'; row: number; column: number; text: string }
);

/** What of a tab is kept from a person: the tab itself, and cells of it. */
export interface Rights {
  mayChangeTab: boolean;
  kept: Area[];
}

/** What stands in a cell that two people have changed at once, and who put it there, where that is known. */
export interface Standing {
  input: string;
  by: string | null;
}

/** A page of the add-on, to be shown in a frame. */
export interface Panel {
  address: string;
  title: string;
  width: number | null;
  height: number | null;
  isModal: boolean;
}

export interface Message {
  title: string | null;
  text: string;
}

/** `said`: what was taken back or done again, and where; `toasts`: what a script had to say of the edit. */
export type EditAnswer =
  | { done: true; said?: string; toasts?: Message[] }
  | { done: false; message: string; standing?: Standing };

/** A question that the script waits with: the page asks it and calls again with all answers so far. */
export interface Question extends Message {
  buttons: string;
}

/** What an execution did to the screen of its user. */
export interface Screen {
  toasts: Message[];
  alerts: Message[];
  sidebar: Panel | null;
  dialogs: Panel[];
  place: Place | null;
}

export type Ran =
  | { ended: 'question'; question: Question }
  | { ended: 'done'; screen: Screen; value?: unknown }
  | { ended: 'failed'; screen: Screen; error: { name: string; message: string } };

export interface Run {
  functionName: string;
  given: unknown[];
  place: Place;
  /** The names of the buttons that were pressed so far. */
  answers: string[];
}

/** A state of the workbook that is kept beside its file. */
export interface BackupTold {
  name: string;
  /** When, as people read it in the workbook's language. */
  when: string;
  /** Why it was kept. */
  what: string;
}

/** What an upload would replace, and with what. */
export interface UploadTold {
  /** Of the workbook that is open, and of the one in the file. */
  name: string;
  other: string;
  tabs: number;
  /** Of the file: downloaded from this very workbook as it is now, or before something was changed; from another; it does not say. */
  origin: 'newest' | 'older' | 'another' | 'unknown';
  /** When it was downloaded, as people read it. */
  downloaded: string | null;
  /** What the file holds that would be lost when it is saved here, as people read it. */
  lost: string | null;
}
