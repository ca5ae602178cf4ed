// What a change of LAOs answers, as plain data: what becomes of the registry and the tabs, and of the figures.
import type { ChangeKind } from '../../domain/province/lives/change-asked';
import type { ChangeEffect } from '../../domain/province/lives/change-effect';
import type { IsoDate } from '../../domain/time/calendar';
import type { PlannedLaoChange } from '../../workbook/changes/planned-lao-change';

export interface ChangeLaoResult {
  command: 'change-lao';
  kind: ChangeKind;
  day: IsoDate;
  /** The first round that counts it so; null where the year has none any more. */
  round: IsoDate | null;
  /** What stands in the registry then, line by line. */
  lines: PlannedLaoChange['lines'];
  /** Rows of districts' tabs that bear the new name; and LAOs that get a row of their own, with their districts. */
  renamedRows: { tab: string; cell: string; before: string; after: string }[];
  newRows: { district: string; lao: string }[];
  /** What stands in rows for rounds in which nobody counts it any more. */
  uncounted: PlannedLaoChange['uncounted'];
  /** Whether what was reported before is the history of what comes. */
  goesOn: boolean;
  effect: ChangeEffect;
  /** With it the change is made; null once it is. */
  confirm: string | null;
  /** How many cells were written; null where nobody has agreed yet. */
  written: number | null;
  /** Cells that were agreed to and not written, for somebody has typed there meanwhile. */
  meanwhile: { tab: string; cell: string }[];
  /** With it `undo` brings back what stood there. */
  run: string | null;
}
