// Protects what should be and is not, and brings all of it to what the settings say. Whatever it finds in order it leaves.
import type { Book, NamedSheet } from '../book/book';
import { keepClosed } from '../closing/keep-closed';
import { fixedAreasOf } from '../ensure/fixed-areas';
import { protectAreas, protectDistrict, protectLedger, protectOutput, protectTab } from '../ensure/protect';
import { doneToEditors, same } from '../ensure/protection-editors';
import { rangesOf } from '../ensure/ranges';
import { isLedgerKey, ledgerTabs } from '../ledger/ledger-tabs';
import type { ReadBook } from '../reading/read-province';
import { readTable } from '../reading/table';
import type { Settings } from '../settings/settings';
import { districtTab } from '../tabs/district';
import { districtOf } from '../tabs/district-key';
import { isGiven } from './given';
import { beginRights, type Keeping, keepRights } from './keep-rights';
import { keptBy, letInto } from './rights';

export interface Mended {
  /** E-mails, in small letters: who was let in, who was taken out, and who could not be. */
  added: string[];
  taken: string[];
  staying: string[];
}

/** The headers and the columns that the province keeps on it. */
function protectParts(book: Book, named: NamedSheet, settings: Settings): void {
  const district = settings.districts.filter(({ name }) => name === districtOf(named.key))[0];
  if (!district) return;
  const tab = districtTab(district.name, settings, district.tab);
  const areas = fixedAreasOf(named, readTable(named, tab), tab);
  protectAreas(book, { named, isNew: false, rangeOf: rangesOf(named.sheet) }, areas, settings);
}

function protect(book: Book, named: NamedSheet, settings: Settings, { rights, given }: Keeping): void {
  const { key } = named;
  const { language } = settings;
  const kept = keptBy(key);
  if (isLedgerKey(key)) protectLedger(named, language, false);
  else if (kept === 'warning') protectOutput(named, language, false);
  else if (kept === 'people' && districtOf(key) === null) protectTab(book, named, settings, false);
  else if (kept === 'people') {
    const wasGiven = (email: string) => isGiven(given, key, email);
    protectDistrict(book, named, { editors: letInto(rights, key), wasGiven, language, isNew: false });
    protectParts(book, named, settings);
  }
}

/** `accepted`: who was let in by hand and is to be taken out, in small letters. */
export function mendRights(read: ReadBook, accepted: readonly string[]): Mended {
  const { book, settings } = read;
  const keeping = { ...beginRights(book, settings), isDue: true };
  for (const named of book.sheets) protect(book, named, settings, keeping);
  keepRights(book, keeping, (email) => accepted.indexOf(same(email)) >= 0);
  if (ledgerTabs(book).length) keepClosed(read, true);
  const { added, taken, staying } = doneToEditors(book);
  return { added: Array.from(added), taken: Array.from(taken), staying: Array.from(staying) };
}
