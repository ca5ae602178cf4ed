// Which tabs have been dressed, and how, in one mark for all of them: a tab that is not named there as it is wanted now was never dressed,
// or not to the end, or by another version, and is dressed again. What people did to its look since stays.
import type { Book } from '../book/book';
import { jsonOf, type KeptMark, keepMark } from '../marks/marks';

const KEY = 'khanton.dressed';

/** By a version that left no mark. */
const EARLIER = 'earlier';

interface Dressed {
  mark: KeptMark;
  /** Fingerprints by the tab's id. */
  looks: Record<string, string>;
}

const known = new WeakMap<Book, Dressed>();

function dressedOf(book: Book): Dressed {
  const found = known.get(book);
  if (found) return found;
  const mark = keepMark(book.spreadsheet, KEY);
  const looks: Record<string, string> = Object.assign({}, jsonOf(mark.value));
  // Those that are there before the first mark are as people know them.
  if (mark.value === null) for (const { id, key } of book.sheets) if (key !== '') looks[id] = EARLIER;
  const dressed = { mark, looks };
  known.set(book, dressed);
  return dressed;
}

/** Whether all of it was done. The first time four calls, then none. */
export function isDressed(book: Book, { id }: { id: number }, look: string): boolean {
  return dressedOf(book).looks[id] === look;
}

/** Whether it was never dressed to the end, by no version: what has no declared look on it is that of a new tab. */
export function isUndressed(book: Book, { id }: { id: number }): boolean {
  return dressedOf(book).looks[id] === undefined;
}

/** To be called when all of it is done. One call. */
export function markDressed(book: Book, { id }: { id: number }, look: string): void {
  const { mark, looks } = dressedOf(book);
  if (looks[id] === look) return;
  const ids = book.sheets.map((sheet) => String(sheet.id));
  for (const other of Object.keys(looks)) if (ids.indexOf(other) < 0) delete looks[other];
  looks[id] = look;
  mark.write(JSON.stringify(looks));
}
