// Who is let through a protection: the owner, whoever runs this, and the people who are named.
import type { Book } from '../book/book';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What is the same for every new protection of a file, and is asked of the first. */
interface FileRights {
  /** Whom a new protection lets through. */
  editors: string[];
  domain: boolean;
}

interface Known {
  file: FileRights | null;
  /** Whoever cannot be taken out: the user who runs this, or somebody whose right comes from a group. Google throws for them. */
  staying: Set<string>;
  isTried: boolean;
}

const knownOf = new WeakMap<Book, Known>();

const same = (email: string) => email.toLowerCase();
export const emailsOf = (protection: Protection) => protection.getEditors().map((user) => user.getEmail());

function known(book: Book): Known {
  const found = knownOf.get(book) || { file: null, staying: new Set<string>(), isTried: false };
  knownOf.set(book, found);
  return found;
}

/**
 * Brings the editors up to date. A new protection mirrors the file's permissions: those of the first one are known for all others. It may
 * be a warning only by somebody's hand, and then takes no editors before it is one no more.
 */
export function setEditors(book: Book, protection: Protection, editors: readonly string[], isNew: boolean): void {
  const ofFile = known(book);
  const { file, staying } = ofFile;
  if (!isNew && protection.isWarningOnly()) protection.setWarningOnly(false);
  const rights = (isNew && file) || { editors: emailsOf(protection), domain: protection.canDomainEdit() };
  if (isNew) ofFile.file = rights;
  const wanted = new Set(editors.map(same));
  const present = new Set(rights.editors.map(same));
  const surplus = rights.editors.filter((email) => !wanted.has(same(email)) && !staying.has(same(email)));
  if (surplus.length) remove(protection, surplus, ofFile);
  const missing = editors.filter((email) => !present.has(same(email)));
  if (missing.length) protection.addEditors(missing);
  if (rights.domain) protection.setDomainEdit(false);
}

/** All at once; where somebody among them cannot be taken out, one by one, and that somebody is left alone from then on. */
function remove(protection: Protection, emails: string[], ofFile: Known): void {
  try {
    protection.removeEditors(emails);
    // Google may refuse when it writes, not when it is called; once it has not, it will not.
    if (!ofFile.isTried) SpreadsheetApp.flush();
    ofFile.isTried = true;
  } catch {
    for (const email of emails) removeOne(protection, email, ofFile.staying);
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
