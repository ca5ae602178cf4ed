// What a self-check reads of the daily sending.
import type { SeenDaily } from '../../self-check/seen';
import type { Book } from '../book/book';
import type { Settings } from '../settings/settings';
import { readDailyMark } from './daily-mark';

/** Null where the settings cannot be read. No call but those for the marks. */
export function lookAtDaily(book: Book, settings: Settings | null): SeenDaily | null {
  const days = settings?.reminderDays;
  if (!days) return null;
  return { isWanted: days.before.length + days.after.length > 0, mark: readDailyMark(book.marks) };
}
