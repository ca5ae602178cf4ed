// Where the user is: the tab before the eyes and the rows that are selected there.
export interface Selection {
  tab: string;
  /** From 1. */
  firstRow: number;
  lastRow: number;
}

/** Null where nothing is selected, as when a picture is. */
export function readSelection(): Selection | null {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (!range) return null;
  return { tab: range.getSheet().getName(), firstRow: range.getRow(), lastRow: range.getLastRow() };
}
