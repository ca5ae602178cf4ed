// Which tabs have been dressed, and how, in one mark for all of them: a tab that is not named there as it is wanted now was never dressed,
// or not to the end, or by another version, and is dressed again. What people did to its look since stays. The mark also says what the last
// set-up claimed of the district tabs, and whether it went on without the tab of indicators: each mark costs calls.
import type { Book } from '../../book/book';
import { jsonOf, readMark, setMark } from '../../marks/marks';

const KEY = 'khanton.dressed';

/** Beside the tabs' ids, which are numbers. */
const CLAIMED = 'claimed';

/** That the tab of indicators stands and is not used; left out where it is. */
const TAB_LEFT = 'tabLeft';
/** The tab to which the first one leads by a link. */
const LINKED = 'linked';

/** By a version that left no mark. */
const EARLIER = 'earlier';

/** Parts a fingerprint and the names of what was folded on its tab. */
const FOLDED = '|';

/** Fingerprints by the tab's id, with what was folded there once and is people's to open since; and what was claimed. */
type Looks = Record<string, string>;

const known = new WeakMap<Book, Looks>();

/** Where more is known than the mark says. */
const noted = new WeakSet<Book>();

function looksOf(book: Book): Looks {
  const found = known.get(book);
  if (found) return found;
  const value = readMark(book.marks, KEY);
  const looks: Looks = Object.assign({}, jsonOf(value));
  // Those that are there before the first mark are as people know them.
  if (value === null) for (const { id, key } of book.sheets) if (key !== '') looks[id] = EARLIER;
  known.set(book, looks);
  return looks;
}

/** Whether all of it was done. The first time a call, then none. */
export function isDressed(book: Book, { id }: { id: number }, look: string): boolean {
  return (looksOf(book)[id] || '').split(FOLDED)[0] === look;
}

/** Names of what was folded on a tab to the end; null where none was, or a version dressed it that folded nothing. No further call. */
export function foldedBefore(book: Book, { id }: { id: number }): string[] | null {
  const [, ...folded] = (looksOf(book)[id] || '').split(FOLDED);
  return folded.length ? folded.filter((name) => name !== '') : null;
}

/** Whether it was never dressed to the end, by no version: what has no declared look on it is that of a new tab. */
export function isUndressed(book: Book, { id }: { id: number }): boolean {
  return looksOf(book)[id] === undefined;
}

function note(book: Book, name: string, text: string): void {
  const looks = looksOf(book);
  if (looks[name] === text) return;
  looks[name] = text;
  noted.add(book);
}

/** To be called when all of it is done, and `keepDressed` later: until then it would be dressed again. No call. */
export function noteDressed(book: Book, { id }: { id: number }, look: string, folded: readonly string[] = []): void {
  note(book, String(id), [look, ...folded].join(FOLDED));
}

/** That no more than these were folded to the end, on a tab that was dressed before. One call where the mark says otherwise. */
export function keepFolded(book: Book, { id }: { id: number }, folded: readonly string[]): void {
  const [look = ''] = (looksOf(book)[id] || '').split(FOLDED);
  note(book, String(id), [look, ...(folded.length ? folded : [''])].join(FOLDED));
  keepDressed(book);
}

/** What the last set-up claimed; null where none said so. The first time a call, then none. */
export function claimedBefore(book: Book): string | null {
  return looksOf(book)[CLAIMED] ?? null;
}

/** To be kept with `keepDressed`. No call. */
export function noteClaimed(book: Book, claimed: string): void {
  note(book, CLAIMED, claimed);
}

/** Whether the last set-up was to go on without the tab of indicators. The first time a call, then none. */
export function isTabLeft(book: Book): boolean {
  return looksOf(book)[TAB_LEFT] !== undefined;
}

/** To be kept with `keepDressed`. No call after the first. */
export function noteTabLeft(book: Book, isLeft: boolean): void {
  if (isLeft) note(book, TAB_LEFT, '1');
  else if (isTabLeft(book)) {
    delete looksOf(book)[TAB_LEFT];
    noted.add(book);
  }
}

/** Whether a link to this tab was made already: where somebody took it away since, it stays away. The first time a call, then none. */
export const isLinked = (book: Book, { id }: { id: number }) => looksOf(book)[LINKED] === String(id);

/** To be kept with `keepDressed`. No call. */
export function noteLinked(book: Book, { id }: { id: number }): void {
  note(book, LINKED, String(id));
}

/** One call where something was noted. */
export function keepDressed(book: Book): void {
  if (!noted.delete(book)) return;
  const looks = looksOf(book);
  const ids = [CLAIMED, TAB_LEFT, LINKED, ...book.sheets.map((sheet) => String(sheet.id))];
  for (const other of Object.keys(looks)) if (ids.indexOf(other) < 0) delete looks[other];
  setMark(book.marks, KEY, JSON.stringify(looks));
}

/** To be called when all of it is done. One call. */
export function markDressed(book: Book, named: { id: number }, look: string, folded: readonly string[] = []): void {
  noteDressed(book, named, look, folded);
  keepDressed(book);
}
