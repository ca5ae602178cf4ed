// What a set-up that ran short of time left to do, in a mark: the next one begins there, and need not look through what was done already.
import type { Book } from '../book/book';
import { jsonOf, readMark, removeMark, writeMark } from '../marks/marks';

const KEY = 'khanton.left';

/** One tab to be made whole. */
export interface Task {
  /** As the tab is called. */
  name: string;
  /** It takes as long as many others would: it is begun in the first half of the time, or else is the first of the next execution. */
  isLong?(): boolean;
  ensure(): void;
}

/** Names of tabs; null where nothing was left. */
export function leftNames(book: Book): string[] | null {
  const names = jsonOf(readMark(book.marks, KEY));
  return Array.isArray(names) && names.length ? names.map(String) : null;
}

/** All of them where nothing was left, or where none of what was is known any more. */
export function tasksLeft(tasks: readonly Task[], names: readonly string[] | null): Task[] {
  const left = names ? tasks.filter(({ name }) => names.indexOf(name) >= 0) : [];
  return left.length ? left : tasks.slice();
}

/** An empty list takes the mark away. */
export function markLeft(book: Book, left: readonly string[]): void {
  if (left.length) writeMark(book.marks, KEY, JSON.stringify(left));
  else removeMark(book.marks, KEY);
}

/** Milliseconds since the execution began, and what it may take. */
export interface Time {
  passed(): number;
  limit: number;
}

/**
 * Does one after the other until there is no time for another as long as the longest; returns those that are left. `hasBegun`: something
 * has been made in this execution already; else at least one is, so that each gets further.
 */
export function doInTime<Some extends Task>(tasks: readonly Some[], time: Time, hasBegun: boolean): Some[] {
  let longest = hasBegun ? time.passed() / 2 : 0;
  for (let index = 0; index < tasks.length; index += 1) {
    const task = tasks[index] as Some;
    const began = time.passed();
    const needed = task.isLong?.() ? Math.max(longest, time.limit / 2) : longest;
    if ((index > 0 || hasBegun) && began + needed > time.limit) return tasks.slice(index);
    task.ensure();
    longest = Math.max(longest, time.passed() - began);
  }
  return [];
}
