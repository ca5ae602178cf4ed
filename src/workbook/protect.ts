// Who may change what: protection keeps the registry's columns and the other districts' tabs from a slip of the hand.
import { PROTECTIONS } from '../words/tabs';
import { type Language, say } from '../words/text';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Only the owner (and whoever runs this) and the named people. A new protection copies the file's editors: they are taken out. */
function allow(protection: Protection, editors: readonly string[]): void {
  const same = (email: string) => email.toLowerCase();
  const wanted = new Set(editors.map(same));
  const now = protection.getEditors().map((user) => user.getEmail());
  const surplus = now.filter((email) => !wanted.has(same(email)));
  const missing = editors.filter((email) => now.map(same).indexOf(same(email)) < 0);
  if (surplus.length) protection.removeEditors(surplus);
  if (missing.length) protection.addEditors(missing);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

/** Protects a tab for its editors; where it is protected already, brings the editors up to date with the settings. */
export function protectTab(sheet: Sheet, editors: readonly string[], language: Language): void {
  const now = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
  allow(now || sheet.protect().setDescription(say(PROTECTIONS.tab, language)), editors);
}

/** Keeps ranges of a district's tab to the province. */
export function protectRanges(ranges: readonly Range[], language: Language): void {
  const description = say(PROTECTIONS.fixed, language);
  for (const range of ranges) allow(range.protect().setDescription(description), []);
}

/** An output may be rebuilt by every editor of the file; who types into it is warned. */
export function protectOutput(sheet: Sheet, language: Language): void {
  sheet.protect().setDescription(say(PROTECTIONS.output, language)).setWarningOnly(true);
}
