// Marks: developer metadata. What those on the spreadsheet itself say stands elsewhere too; they say it in a few calls.

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Two people at once may have made two. Three calls. */
function findMarks(spreadsheet: Spreadsheet, key: string): Mark[] {
  return spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
}

/** Null where there is none, an empty one, or two that differ. */
export function readMark(spreadsheet: Spreadsheet, key: string): string | null {
  const values = findMarks(spreadsheet, key).map((mark) => mark.getValue());
  return values.every((value) => value === values[0]) ? values[0] || null : null;
}

/** On the spreadsheet, or on one of its tabs. */
export function addMark(place: Spreadsheet | Sheet, key: string, value: string): void {
  place.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** A user who may not change the file leaves the mark as it is: it is a help, and no command fails for it. */
export function writeMark(spreadsheet: Spreadsheet, key: string, value: string): void {
  try {
    const marks = findMarks(spreadsheet, key);
    for (const mark of marks) mark.setValue(value);
    if (!marks.length) addMark(spreadsheet, key, value);
    // Google may refuse when it writes, not when it is called: then it must be here, not in the midst of a command.
    SpreadsheetApp.flush();
  } catch {
    // The next command of somebody who may change the file writes it.
  }
}
