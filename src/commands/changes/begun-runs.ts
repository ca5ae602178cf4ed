// A run of changes as it is begun: kept before the first cell is written, so that one which is broken off is gone on with by the same code.
import { fingerprint } from '../../domain/roll-ups/fingerprint';
import { minuteInThailand } from '../../domain/time/calendar';
import { keepRuns, keptRuns, type Run, withRun } from '../../workbook/changes/before-change';
import type { Context } from '../running/command';
import { isConfirmed } from '../running/confirmed';

/** `code`: with which it was agreed to. */
export function beginRun(context: Context, begun: Omit<Run, 'id' | 'at'>): Run {
  const { book, settings, lastCode } = context.read();
  const at = minuteInThailand(context.now);
  const run: Run = { ...begun, id: fingerprint(JSON.stringify([begun.code, at, lastCode])), at };
  keepRuns(book, withRun(keptRuns(book, settings), run), settings.language);
  return run;
}

/** The one of a command that was begun with a code that is given; null where there is none. */
export function runBegunWith(context: Context, command: Run['command'], given: unknown): Run | null {
  const runs = keptRuns(context.open(), context.read().settings);
  return runs.filter((run) => run.command === command && isConfirmed(given, run.code))[0] ?? null;
}
