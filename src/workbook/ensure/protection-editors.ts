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

/** E-mails in small letters: for whom Google threw, and for whom it has written it. */
interface Tried {
  refused: Set<string>;
  passed: Set<string>;
}

interface Known {
  file: FileRights | null;
  /** In small letters; null as long as nobody is missing who might be it. */
  owner: string | null;
  /** Refused: the user who runs this, or somebody whose right comes from a group. */
  takingOut: Tried;
  /** Refused: an address that is no account. */
  lettingIn: Tried;
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
  const tried = (): Tried => ({ refused: none(), passed: none() });
  const found = knownOf.get(book) || {
    file: null,
    owner: null,
    takingOut: tried(),
    lettingIn: tried(),
    added: none(),
    taken: none(),
  };
  knownOf.set(book, found);
  return found;
}

type Done = 'added' | 'taken' | 'staying' | 'refused';

/**
 * What was done in this execution to protections that stood before, by e-mail in small letters: also who could not be taken out, and, of all
 * protections, whom Google does not let in.
 */
export function doneToEditors(book: Book): Readonly<Record<Done, ReadonlySet<string>>> {
  const { added, taken, takingOut, lettingIn } = known(book);
  return { added, taken, staying: takingOut.refused, refused: lettingIn.refused };
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
  const { file, takingOut, lettingIn, added, taken } = ofFile;
  const hasWarned = !isNew && protection.isWarningOnly();
  const description = hasWarned ? protection.getDescription() : '';
  // Google may let everybody through what warns no more. Without its description it counts as one that is not finished, should this be broken off here.
  if (hasWarned) protection.setDescription('').setWarningOnly(false);
  const rights = (isNew && file) || { editors: emailsOf(protection), domain: protection.canDomainEdit() };
  if (isNew) ofFile.file = rights;
  const wanted = new Set(editors.map(same));
  const present = new Set(rights.editors.map(same));
  const isSurplus = (email: string) => !wanted.has(same(email)) && !takingOut.refused.has(same(email));
  const surplus = rights.editors.filter((email) => isSurplus(email) && (hasWarned || mayTake(email)));
  const gone = changed(protection, surplus, takingOut, 'removeEditor');
  const isMissing = (email: string) => !present.has(same(email)) && !lettingIn.refused.has(same(email));
  const came = changed(protection, withoutOwner(book, editors.filter(isMissing)), lettingIn, 'addEditor');
  if (!isNew) {
    for (const email of came) added.add(same(email));
    for (const email of gone) taken.add(same(email));
  }
  if (rights.domain) protection.setDomainEdit(false);
  if (hasWarned) protection.setDescription(description);
}

/**
 * All at once; where Google refuses somebody among them, one by one, and that somebody is left alone from then on. Returns those for whom it was
 * done. What was refused for another reason is thrown.
 */
function changed(
  protection: Protection,
  emails: readonly string[],
  tried: Tried,
  way: 'addEditor' | 'removeEditor',
): readonly string[] {
  if (!emails.length) return emails;
  const { passed, refused } = tried;
  try {
    if (way === 'addEditor') protection.addEditors(emails.slice());
    else protection.removeEditors(emails.slice());
    // Google may refuse when it writes, not when it is called; for whom it has not once, it will not.
    if (emails.some((email) => !passed.has(same(email)))) SpreadsheetApp.flush();
    for (const email of emails) passed.add(same(email));
    return emails;
  } catch (error) {
    if (!protection.canEdit()) throw error;
    for (const email of emails) changeOne(protection, email, refused, way);
    const done = emails.filter((email) => !refused.has(same(email)));
    if (done.length === emails.length) throw error;
    return done;
  }
}

function changeOne(
  protection: Protection,
  email: string,
  refused: Set<string>,
  way: 'addEditor' | 'removeEditor',
): void {
  try {
    protection[way](email);
    SpreadsheetApp.flush();
  } catch {
    refused.add(same(email));
  }
}
