// What a window can take back, and do again.

import type { MovedLines } from '../../workbook/moved-lines.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** Lines of a sheet that have moved. */
export interface Moved {
  sheetId: number;
  lines: MovedLines;
}

export interface Taken {
  /** What takes this back in its turn. */
  again: Step;
  moved: Moved | null;
}

export interface Step {
  readonly sheetId: number;
  /** Moves lines of its sheet: older steps of the same window speak of them as they were before. */
  readonly isOfLines: boolean;
  take(workbook: Workbook, user: string): Taken;
  /** After somebody else has moved lines; null: there is nothing left of it. */
  follow(workbook: Workbook, moved: Moved): Step | null;
}
