// Lets the province's officers, whom the settings name, through every protection of ours: they may do what the owner may.
import { fingerprint } from '../../domain/roll-ups/fingerprint';
import { LANGUAGES, say } from '../../words/text';
import { PROTECTIONS } from '../../words/workbook/tabs';
import type { Book } from '../book/book';
import { readMark, writeMark } from '../marks/marks';
import { emailsOf } from './protection-editors';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

const KEY = 'khanton.officers';

const ours = () => [PROTECTIONS.tab, PROTECTIONS.fixed, PROTECTIONS.closed];

function isOurs(protection: Protection): boolean {
  const description = protection.getDescription();
  return ours().some((words) => LANGUAGES.some((language) => description === say(words, language)));
}

/**
 * Nobody is taken out: the office may have let others in. What was protected before is gone through once for each list of officers: some
 * calls for each protection, and none as long as the list stays.
 */
export function letOfficersIn(book: Book, officers: readonly string[]): void {
  const wanted = officers.map((email) => email.toLowerCase()).sort();
  const list = fingerprint(JSON.stringify(wanted));
  const known = readMark(book.marks, KEY);
  if (known === list || (known === null && !wanted.length)) return;
  const { ProtectionType } = SpreadsheetApp;
  for (const type of wanted.length ? [ProtectionType.SHEET, ProtectionType.RANGE] : [])
    for (const protection of book.spreadsheet.getProtections(type)) {
      if (!isOurs(protection)) continue;
      const present = emailsOf(protection).map((email) => email.toLowerCase());
      const missing = wanted.filter((email) => present.indexOf(email) < 0);
      if (missing.length) protection.addEditors(missing);
    }
  writeMark(book.marks, KEY, list);
}
