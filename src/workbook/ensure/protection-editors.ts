// Who is let through a protection: the owner, whoever runs this, and the people who are named.
import type { Book } from '../book/book';
import { ownerOf } from '../book/owner';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What is the same for every new protection of a file, and is asked of the first. */
interface FileRights {
  /** Whom a new protection lets through. */
  editors: string[];
  domain: boolean;
}

interface Known {
  file: FileRights | null;
  /** In small letters; null as long as nobody is missing who might be it. */
  owner: string | null;
  /** Whoever cannot be taken out: the user who runs this, or somebody whose right comes from a group. Google throws for them. */
  staying: Set<string>;
  /** Whoever could be: Google has written it. */
  passed: Set<string>;
  /** What was done: who was let through where it was missing, and who was taken out. */
  added: Set<string>;
  taken: Set<string>;
}

const knownOf = new WeakMap<Book, Known>();

/** People are told apart without regard to case. */
export const same = (email: string) => email.toLowerCase();
export const emailsOf = (protection: Protection) => protection.getEditors().map((user) => user.getEmail());

function known(book: Book): Known {
  const none = () => new Set<string>();
  const found = knownOf.get(book) || {
    file: null,
    owner: null,
    staying: none(),
    passed: none(),
    added: none(),
    taken: none(),
  };
  knownOf.set(book, found);
  return found;
}

/** What was done in this execution to protections that stood before, by e-mail in small letters: also who could not be taken out. */
export function doneToEditors(book: Book): Readonly<Record<'added' | 'taken' | 'staying', ReadonlySet<string>>> {
  return known(book);
}

/** The settings may name the owner, too, who is let through anyway. */
function withoutOwner(book: Book, emails: readonly string[]): string[] {
  const ofFile = known(book);
  if (emails.length) ofFile.owner = ofFile.owner ?? ownerOf(book);
  return emails.filter((email) => same(email) !== ofFile.owner);
}

/**
 * Brings the editors up to date. A new protection mirrors the file's permissions: those of the first one are known for all others. It may
 * be a warning only by somebody's hand, and then takes no editors before it is one no more; who stands in it then was let in by nobody.
 * `mayTake`: of those who are not named, who is taken out; without it everybody is.
 */
export function setEditors(
  book: Book,
  protection: Protection,
  editors: readonly string[],
  { isNew, mayTake = () => true }: { isNew: boolean; mayTake?(email: string): boolean },
): void {
  const ofFile = known(book);
  const { file, staying, added, taken } = ofFile;
  const hasWarned = !isNew && protection.isWarningOnly();
  const description = hasWarned ? protection.getDescription() : '';
  // Google may let everybody through what warns no more. Without its description it counts as one that is not finished, should this be broken off here.
  if (hasWarned) protection.setDescription('').setWarningOnly(false);
  const rights = (isNew && file) || { editors: emailsOf(protection), domain: protection.canDomainEdit() };
  if (isNew) ofFile.file = rights;
  const wanted = new Set(editors.map(same));
  const present = new Set(rights.editors.map(same));
  const isSurplus = (email: string) => !wanted.has(same(email)) && !staying.has(same(email));
  const surplus = rights.editors.filter((email) => isSurplus(email) && (hasWarned || mayTake(email)));
  if (surplus.length) remove(protection, surplus, ofFile);
  const gone = surplus.filter((email) => !staying.has(same(email)));
  const missing = withoutOwner(
    book,
    editors.filter((email) => !present.has(same(email))),
  );
  if (missing.length) protection.addEditors(missing);
  if (!isNew) {
    for (const email of missing) added.add(same(email));
    for (const email of gone) taken.add(same(email));
  }
  if (rights.domain) protection.setDomainEdit(false);
  if (hasWarned) protection.setDescription(description);
}

/** All at once; where somebody among them cannot be taken out, one by one, and that somebody is left alone from then on. */
function remove(protection: Protection, emails: string[], ofFile: Known): void {
  const { passed, staying } = ofFile;
  try {
    protection.removeEditors(emails);
    // Google may refuse when it writes, not when it is called; for whom it has not once, it will not.
    if (emails.some((email) => !passed.has(same(email)))) SpreadsheetApp.flush();
    for (const email of emails) passed.add(same(email));
  } catch {
    for (const email of emails) removeOne(protection, email, staying);
  }
}

function removeOne(protection: Protection, email: string, staying: Set<string>): void {
  try {
    protection.removeEditor(email);
    SpreadsheetApp.flush();
  } catch {
    staying.add(same(email));
  }
}
