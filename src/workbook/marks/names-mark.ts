// Under which names of indicators each output was built, in one mark for all of them: after a change it is known which still show those of before.
import type { Book } from '../book/book';
import { jsonOf, readMark, setMark } from './marks';

const KEY = 'khanton.names';

/** By the tab's id: the id of the indicator, '' for all, and the code of its names. */
export type Noted = Readonly<Record<string, { of: string; code: string }>>;

const known = new WeakMap<Book, Noted>();

/** One call, the first time. */
export function notedNames(book: Book): Noted {
  const noted = known.get(book) ?? (Object(jsonOf(readMark(book.marks, KEY))) as Noted);
  known.set(book, noted);
  return noted;
}

/** `names`: null for an output that shows none of the tab as it is now. One call where that is news. */
export function noteNames(book: Book, { id }: { id: number }, names: Noted[string] | null): void {
  const before = notedNames(book);
  if (before[id]?.of === names?.of && before[id]?.code === names?.code) return;
  const there = book.sheets.map((sheet) => String(sheet.id));
  const kept = Object.entries(before).filter(([tab]) => tab !== String(id) && there.indexOf(tab) >= 0);
  const now: Noted = Object.fromEntries(names ? [...kept, [id, names]] : kept);
  known.set(book, now);
  setMark(book.marks, KEY, JSON.stringify(now));
}
