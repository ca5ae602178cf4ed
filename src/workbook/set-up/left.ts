// What a set-up that ran short of time left to do, in a mark: the next one begins there, and need not look through what was done already.
import type { Book } from '../book';
import { readMark, writeMark } from '../marks';

const KEY = 'khanton.left';

/** One tab to be made whole. */
export interface Task {
  /** As the tab is called. */
  name: string;
  ensure(): void;
}

/** The tasks that were left; all where none was, or where none of those is known any more. */
export function tasksLeft(book: Book, tasks: readonly Task[]): Task[] {
  let names: unknown = null;
  try {
    names = JSON.parse(readMark(book.spreadsheet, KEY) || 'null');
  } catch {
    // What somebody else wrote there says nothing.
  }
  const left = Array.isArray(names) ? tasks.filter(({ name }) => (names as unknown[]).indexOf(name) >= 0) : [];
  return left.length ? left : tasks.slice();
}

export function markLeft(book: Book, left: readonly string[]): void {
  if (left.length || readMark(book.spreadsheet, KEY)) writeMark(book.spreadsheet, KEY, JSON.stringify(left));
}

/**
 * Does one after the other, at least one, until there is no time for another as long as the longest; returns those that are left. `time`:
 * milliseconds since the execution began, and what it may take.
 */
export function doInTime(tasks: readonly Task[], time: { passed(): number; limit: number }): Task[] {
  let longest = 0;
  for (let index = 0; index < tasks.length; index += 1) {
    const began = time.passed();
    if (index > 0 && began + longest > time.limit) return tasks.slice(index);
    (tasks[index] as Task).ensure();
    longest = Math.max(longest, time.passed() - began);
  }
  return [];
}
