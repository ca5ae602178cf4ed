// What a change of LAOs would write, and what of it is shown first.
import type { LaoType } from '../../domain/names/lao-type';
import type { ChangedLines } from '../../domain/province/lives/change-lines';
import type { ReadBook } from '../reading/read-province';
import type { Table } from '../reading/table';
import type { TypedChange } from './typed-change';

/** A line of the registry as it stands then. */
export interface LaoLine {
  kind: 'added' | 'ended' | 'took-in';
  district: string;
  type: LaoType;
  lao: string;
  target: string;
  since: string;
  until: string;
  was: string;
}

export interface PlannedLaoChange {
  lines: LaoLine[];
  renamedRows: { tab: string; cell: string; before: string; after: string }[];
  newRows: { district: string; lao: string }[];
  /** What stands in rows for rounds in which nobody counts it any more. */
  uncounted: { tab: string; cell: string; found: string }[];
  /** What was reported before is the history of what comes. */
  goesOn: boolean;
  changes: TypedChange[];
}

/** What it is planned from; `table`: the registry. */
export interface Planning extends ChangedLines {
  read: ReadBook;
  table: Table;
}
