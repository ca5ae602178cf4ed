// Runs a command to its end. Set-up stops before Google's time is over and names what is left: then it is called again.
import type { Options } from '../commands/running/command';
import type { Outcome } from '../commands/running/outcome';
import type { SetUpResult } from '../workbook/set-up/set-up';
import { call } from './call';

/** How many of all tabs are made. */
export interface Progress {
  done: number;
  all: number;
}

/** The last outcome, with the tabs that were added by all of them. It is no use to go on where a whole execution has done nothing. */
export async function runToEnd(
  command: string,
  options: Options,
  told: (progress: Progress) => void,
): Promise<Outcome> {
  const added: string[] = [];
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    const outcome = await call('runCommand', command, options);
    if (!outcome.done || !('left' in outcome.result)) return outcome;
    const { left, tabs, addedTabs } = outcome.result as SetUpResult;
    added.push(...addedTabs);
    if (!left.length || left.length >= before) return { ...outcome, result: { ...outcome.result, addedTabs: added } };
    before = left.length;
    told({ done: tabs - left.length, all: tabs });
  }
}
