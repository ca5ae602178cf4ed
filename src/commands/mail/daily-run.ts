// What the daily trigger does: it sends what is due today. Nobody sees it: what went wrong stands in the workbook's mark, which the self-check
// tells, and is thrown, so that Google writes to whoever made the trigger.
import { minuteInThailand } from '../../domain/time/calendar';
import { openBook } from '../../workbook/book/open-book';
import { readDailyMark, writeDailyMark } from '../../workbook/mail/daily-mark';
import type { Outcome } from '../running/outcome';
import { runCommand } from '../running/run';
import type { SendingResult } from './send-reminders';

/** It is a help: what was sent stands in the ledger. */
function note(now: Date, problem: string): void {
  try {
    const { marks } = openBook();
    const mark = readDailyMark(marks);
    const ran = minuteInThailand(now);
    if (mark) writeDailyMark(marks, { ...mark, ran, problem });
  } catch {
    // Whatever it is, the run itself has met it too.
  }
}

/** Throws what is wrong, in words. */
export function dailyRun(): void {
  const now = new Date();
  let problem = '';
  try {
    const outcome = runCommand('send-reminders', { daily: true }, now) as Outcome<SendingResult>;
    problem = outcome.done ? outcome.result.problem : outcome.message;
  } catch (error) {
    note(now, error instanceof Error ? error.message : String(error));
    throw error;
  }
  note(now, problem);
  if (problem !== '') throw new Error(problem);
}
