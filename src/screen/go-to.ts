// Brings a tab, and a cell on it, before the user's eyes.

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
    sheet.getRange(cell).activate();
  } catch {
    return false;
  }
  return true;
}
