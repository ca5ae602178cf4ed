// What a window can take back, and do again.

import type { Area, Workbook } from '../../workbook/workbook.ts';
import type { Act, Moved } from '../protocol.ts';
import type { RunStep } from '../runs/run-step.ts';

/** What was taken back on one tab: an edit of these cells, or an act. */
export type Told = { sheetId: number; areas: readonly Area[] } | { sheetId: number; act: Act };

export interface Taken {
  /** What takes this back in its turn. */
  again: CellStep;
  moved: Moved | null;
  /** Some of it stays, as somebody else has changed it since. */
  isOthers: boolean;
  told: readonly Told[];
}

/** An edit, or an act on lines and notes. */
export interface CellStep {
  readonly kind: 'edit' | 'act';
  /** Moves lines of its tab: older steps of the same window speak of them as they were before. */
  readonly isOfLines: boolean;
  /** The tab that a refusal is about. */
  readonly sheetId: number;
  isOn(sheetId: number): boolean;
  take(workbook: Workbook, user: string): Taken;
  /** After somebody else has moved lines; null: there is nothing left of it. */
  follow(workbook: Workbook, moved: Moved): CellStep | null;
}

export type Step = CellStep | RunStep;
