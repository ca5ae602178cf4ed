// The board belongs behind what sets a workbook up: whoever opens the file next sees it, and no act was done yet that would build it.
import type { SetUpResult } from '../../workbook/set-up/set-up';
import { findOutput } from '../../workbook/writing/write-output';
import type { Context } from '../running/command';

/** Behind what changed typed cells: where it stands it is renewed. */
export const boardAgain = ({ open }: Context): string | null => (findOutput(open(), 'board') ? 'board' : null);

/** Once nothing else is left to make, and there is somebody to be shown. One that stands is renewed by acts and validations. */
export function boardNext({ open }: Context, { left, LAOs }: SetUpResult): string | null {
  return left.length || !LAOs || findOutput(open(), 'board') ? null : 'board';
}
