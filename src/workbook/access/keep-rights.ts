// Brings what stands of our protections to what the settings say: who was named since is let in, and whom Khanton let in and nobody names any more is not.
import type { Book, NamedSheet } from '../book/book';
import { type Kept, keptAs } from '../ensure/our-protections';
import { doneToEditors, setEditors } from '../ensure/protection-editors';
import { originOf } from '../marks/home-mark';
import type { Settings } from '../settings/settings';
import { districtOf } from '../tabs/district-key';
import { among, type Given, isGiven, noteGiven, printOf, printsOf, readGiven, together } from './given';
import { keptBy, letInto, type Rights, rightsIn, withoutSome } from './rights';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

export interface Keeping {
  rights: Rights;
  /** Everybody whom Khanton has let in, or is about to. */
  given: Rights;
  /** Whether protections that stand have to be gone through. */
  isDue: boolean;
  /** What the mark says of it. */
  noted: string;
}

const hasOthers = (some: readonly string[], than: readonly string[]) => some.some((each) => than.indexOf(each) < 0);

/** A district's clerks stand in one protection, at which every set-up looks: only officers, and districts that are gone, concern others. */
function isDueFor(known: Given, wanted: Rights, isCopy: boolean): boolean {
  const isGone = Array.from(known.districts.keys()).some((name) => !wanted.districts.has(name));
  const haveChanged = hasOthers(wanted.officers, known.officers) || hasOthers(known.officers, wanted.officers);
  return known.isOpen || isCopy || isGone || haveChanged;
}

/** Before anybody is let in: who is going to be is noted first, so that it is known after a run that was broken off. A copy of the file has the mark, and not the rights. */
export function beginRights(book: Book, settings: Settings): Keeping {
  const rights = rightsIn(settings);
  const wanted = printsOf(rights);
  const known = readGiven(book);
  const isCopy = rights.officers.length > 0 && originOf(book.marks) === 'copy';
  const given = together(known, wanted);
  const isOpen = known.isOpen || isCopy || hasOthers(wanted.officers, known.officers);
  const noted = noteGiven(book, known.text, given, isOpen);
  return { rights, given, isDue: isDueFor(known, wanted, isCopy), noted };
}

/** Of those that keep people out: who is let through this one. Null for any other. */
function wantedIn(kind: Kept | null, key: string, rights: Rights): string[] | null {
  if (kind === 'tab') return letInto(rights, key);
  return kind === 'fixed' || kind === 'closed' ? letInto(rights, '') : null;
}

/** Of a tab: the protection of all of it, or those of its parts, which districts' tabs alone have of ours. */
export type Of = 'tab' | 'parts';

function protectionsOn({ sheet, key }: NamedSheet, of: Of): Protection[] {
  const { ProtectionType } = SpreadsheetApp;
  if (of === 'tab') return sheet.getProtections(ProtectionType.SHEET);
  return districtOf(key) === null ? [] : sheet.getProtections(ProtectionType.RANGE);
}

/**
 * One call, and some for each protection of ours. False where the user may not change one of them: it is left to somebody who may. `isAccepted`:
 * of those who were let in by hand, who is taken out too.
 */
export function keepRightsOn(
  book: Book,
  { named, of }: { named: NamedSheet; of: Of },
  { rights, given }: Keeping,
  isAccepted: (email: string) => boolean = () => false,
): boolean {
  let isWhole = true;
  for (const protection of protectionsOn(named, of)) {
    const kind = keptAs(protection.getDescription());
    const wanted = wantedIn(kind, named.key, rights);
    if (!wanted) continue;
    if (!protection.canEdit()) {
      isWhole = false;
      continue;
    }
    const place = kind === 'tab' ? named.key : '';
    const mayTake = (email: string) => isGiven(given, place, email) || isAccepted(email);
    setEditors(book, protection, wanted, { isNew: false, mayTake });
  }
  return isWhole;
}

/** Fingerprints of those who could not be taken out in this execution. */
export const stayingIn = (book: Book): string[] => Array.from(doneToEditors(book).staying, printOf);

/**
 * Once all tabs are as the settings say. Whoever could not be taken out stays noted: the next one who does this may be able to. Whom Google does
 * not know is not noted: the next one tries again. `staying`: their fingerprints, those of earlier executions too.
 */
export function endRights(book: Book, { given, noted, rights }: Keeping, staying: readonly string[]): void {
  const { refused } = doneToEditors(book);
  const wanted = withoutSome(rights, refused);
  noteGiven(book, noted, together(printsOf(wanted), among(given, staying)), false);
}

export function keepRights(book: Book, keeping: Keeping): void {
  const kept = keeping.isDue ? book.sheets.filter(({ key }) => keptBy(key) === 'people') : [];
  const isWhole = kept.map((named) =>
    (['tab', 'parts'] as const).map((of) => keepRightsOn(book, { named, of }, keeping)).every(Boolean),
  );
  if (isWhole.every(Boolean)) endRights(book, keeping, stayingIn(book));
}
