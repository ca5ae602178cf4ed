// Runs a command to its end. One that stops before Google's time is over names what is left: then it is called again.
import type { Options } from '../commands/running/command';
import type { Outcome } from '../commands/running/outcome';
import type { Telling } from '../commands/running/said/told-words';
import type { SetUpResult } from '../workbook/set-up/set-up';
import { call } from './call';

/** How many of all tabs are made. */
export interface Progress {
  done: number;
  all: number;
}

/** What one execution of such a command answers. */
type Part = Pick<SetUpResult, 'left' | 'tabs'> & Partial<Pick<SetUpResult, 'addedTabs'>> & Telling;

/** In an execution of its own. Where it fails, the next act does it. */
async function goOn(next: string | null): Promise<void> {
  if (next === null) return;
  try {
    await call('runCommand', next, {});
  } catch {
    // What was asked for is done.
  }
}

/** The last outcome, with the tabs that were added and the lines that were told by all of them. It is no use to go on where a whole execution has done nothing. */
export async function runToEnd(
  command: string,
  options: Options,
  tell: (progress: Progress) => void,
): Promise<Outcome> {
  const added: string[] = [];
  const told: string[] = [];
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    const outcome = await call('runCommand', command, options);
    if (!outcome.done) return outcome;
    if (!('left' in outcome.result)) {
      await goOn(outcome.next);
      return outcome;
    }
    const { left, tabs, addedTabs = [], told: lines } = outcome.result as Part;
    added.push(...addedTabs);
    if (!left.length || left.length >= before) {
      await goOn(outcome.next);
      const earlier = told.filter((line, index) => lines.indexOf(line) < 0 && told.indexOf(line) === index);
      const message = [outcome.message, ...earlier].join('\n');
      return { ...outcome, message, result: { ...outcome.result, addedTabs: added } };
    }
    told.push(...lines);
    before = left.length;
    tell({ done: tabs - left.length, all: tabs });
  }
}
