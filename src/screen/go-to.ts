// Brings a tab, and a cell on it, before the user's eyes.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Who is led to a cell that is folded away has to see it. Who may not open its group is led there all the same. */
function unfold(sheet: Sheet, range: Range): void {
  try {
    if (sheet.getColumnGroupDepth(range.getColumn()) > 0) range.expandGroups();
  } catch {
    // The tab is not theirs to change.
  }
}

/** False where the tab or the cell is gone: somebody may have renamed it since the panel was filled. */
export function goTo(tab: string, cell: string | null): boolean {
  if (typeof tab !== 'string') return false;
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) return false;
  if (typeof cell !== 'string') {
    sheet.activate();
    return true;
  }
  try {
    const range = sheet.getRange(cell);
    unfold(sheet, range);
    range.activate();
  } catch {
    return false;
  }
  return true;
}
