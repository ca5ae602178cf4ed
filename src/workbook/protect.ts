// Who may change what: protection keeps the registry's columns and the other districts' tabs from a slip of the hand.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

const SHEET = 'khanton: tab';
const FIXED = 'khanton: kept by the province';
const OUTPUT = 'khanton: output';

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
export function protectTab(sheet: Sheet, editors: readonly string[]): void {
  const now = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
  allow(now || sheet.protect().setDescription(SHEET), editors);
}

/** Keeps ranges of a district's tab to the province. */
export function protectRanges(ranges: readonly Range[]): void {
  for (const range of ranges) allow(range.protect().setDescription(FIXED), []);
}

/** An output may be rebuilt by every editor of the file; who types into it is warned. */
export function protectOutput(sheet: Sheet): void {
  sheet.protect().setDescription(OUTPUT).setWarningOnly(true);
}
