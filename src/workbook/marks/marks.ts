// Marks: developer metadata. What those on the spreadsheet itself say stands elsewhere too; they say it in a few calls.

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The marks of a spreadsheet, listed once in an execution: one call, and one for each mark that there is. */
export interface Marks {
  spreadsheet: Spreadsheet;
  listed: [key: string, mark: Mark][] | null;
  /** Keys of those that were made since, and are in no list yet. */
  added: string[];
}

export const marksOf = (spreadsheet: Spreadsheet): Marks => ({ spreadsheet, listed: null, added: [] });

/** Two people at once may have made two. */
function findMarks(marks: Marks, key: string): Mark[] {
  if (!marks.listed || marks.added.indexOf(key) >= 0) {
    marks.listed = marks.spreadsheet.getDeveloperMetadata().map((mark) => [mark.getKey(), mark]);
    marks.added = [];
  }
  return marks.listed.filter(([known]) => known === key).map(([, mark]) => mark);
}

function sameValue(marks: readonly Mark[]): string | null {
  const values = marks.map((mark) => mark.getValue());
  return values.every((value) => value === values[0]) ? values[0] || null : null;
}

/** Null where there is none, an empty one, or two that differ. */
export function readMark(marks: Marks, key: string): string | null {
  return sameValue(findMarks(marks, key));
}

/** The same, for whoever wants this one alone. Four calls. */
export function readOnlyMark(spreadsheet: Spreadsheet, key: string): string | null {
  return sameValue(spreadsheet.createDeveloperMetadataFinder().withKey(key).find());
}

/** What a mark says as JSON; null where it says nothing, or somebody else wrote something there. */
export function jsonOf(value: string | null): unknown {
  try {
    return JSON.parse(value || 'null');
  } catch {
    return null;
  }
}

/** On the spreadsheet, or on one of its tabs. */
export function addMark(place: Spreadsheet | Sheet, key: string, value: string): void {
  place.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Throws where the user may not change the file. All of that key get the value. */
export function setMark(marks: Marks, key: string, value: string): void {
  const found = findMarks(marks, key);
  for (const mark of found) mark.setValue(value);
  if (found.length) return;
  addMark(marks.spreadsheet, key, value);
  marks.added.push(key);
}

/** A user who may not change the file leaves the mark as it is: it is a help, and no command fails for it. */
export function writeMark(marks: Marks, key: string, value: string): void {
  try {
    setMark(marks, key, value);
    // Google may refuse when it writes, not when it is called: then it must be here, not in the midst of a command.
    SpreadsheetApp.flush();
  } catch {
    // The next command of somebody who may change the file writes it.
  }
}

/** As `writeMark`: no command fails for it. */
export function removeMark(marks: Marks, key: string): void {
  try {
    for (const mark of findMarks(marks, key)) mark.remove();
    marks.listed = null;
    SpreadsheetApp.flush();
  } catch {
    // What it says is looked at by whoever reads it.
  }
}
