// A reopening ends by itself: whoever acts for the province next keeps the round's columns again, without a word.
import { isClosedKept, keepClosed } from '../../workbook/closing/keep-closed';
import type { Context } from '../running/command';
import { isProvince } from './may-act';

/** Writes only where a closed round's columns are not kept; what goes wrong with it stops no command. */
export function renewClosed(context: Context): void {
  const read = context.read();
  if (isClosedKept(read) || !isProvince(context)) return;
  try {
    keepClosed(read);
  } catch {
    // It is a help, and no command fails for it: the next one tries again.
  }
}
